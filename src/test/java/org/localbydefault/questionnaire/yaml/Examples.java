package org.localbydefault.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The examples that {@link QuestionnaireFormat} teaches with, taken from its source. */
final class Examples {
  private static final Path SOURCE =
      Path.of("src/main/java", QuestionnaireFormat.class.getName().replace('.', '/') + ".java");

  private Examples() {}

  /** The example with this name. */
  static String named(String name) {
    String source = read(SOURCE);
    String open = "<pre class=\"" + name + "\">\n";
    int start = source.indexOf(open);
    assertThat(start).as("an example '%s'", name).isPositive();
    int from = start + open.length();
    return source
        .substring(from, source.indexOf(" * </pre>", from))
        .lines()
        .map(line -> line.length() > 3 ? line.substring(3) : "")
        .collect(Collectors.joining("\n", "", "\n"));
  }

  static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
