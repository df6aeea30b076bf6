package org.localbydefault.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.localbydefault.questionnaire.QuestionnaireId;
import org.localbydefault.questionnaire.Severity;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class ShippedContentTest {
  private static final QuestionnaireId KEEP_IT_LOCAL = new QuestionnaireId("keep-it-local");

  private static final String FENCE = "---\n";

  /** What printed texts are in; what was left out of the library is printed nowhere. */
  private static final String TEXTS = ".*(\\.yaml|case-studies/[^/]*\\.md)";

  @Test
  void noFileOfTheShippedContentHasAnError() {
    ContentFolder content = content();
    for (QuestionnaireId id : content.questionnaires()) {
      assertThat(content.lint(id)).noneMatch(p -> p.severity() == Severity.ERROR);
    }
  }

  @Test
  void theProgramCarriesTheSameContentAsTheFolder() {
    assertThat(ContentFolder.shipped().content(KEEP_IT_LOCAL))
        .isEqualTo(content().content(KEEP_IT_LOCAL));
  }

  @Test
  void quotationMarksAndApostrophesOfTheShippedTextsAreCurly() throws IOException {
    content();
    List<String> straight = new ArrayList<>();
    int texts = 0;
    for (Path folder : List.of(Path.of("questionnaires"), Path.of("reports"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().matches(TEXTS)).sorted().toList()) {
          for (String text : texts(Files.readString(file))) {
            texts++;
            boolean isAddress = text.startsWith("http");
            if (!isAddress && (text.contains("'") || text.contains("\""))) {
              straight.add(file + ": " + text);
            }
          }
        }
      }
    }
    assertThat(straight).isEmpty();
    assertThat(texts).isGreaterThan(5000);
  }

  /** The values of a file of YAML; of Markdown the facts at its head, and then each line. */
  private static List<String> texts(String file) {
    List<String> texts = new ArrayList<>();
    String facts = file;
    if (file.startsWith(FENCE)) {
      int end = file.indexOf(FENCE, FENCE.length());
      facts = file.substring(FENCE.length(), end);
      file.substring(end).lines().forEach(texts::add);
    }
    collect(new Load(LoadSettings.builder().build()).loadFromString(facts), texts);
    return texts;
  }

  private static void collect(@Nullable Object value, List<String> texts) {
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(one -> collect(one, texts));
    } else if (value instanceof List<?> list) {
      list.forEach(one -> collect(one, texts));
    } else if (value != null) {
      texts.add(value.toString());
    }
  }

  private static ContentFolder content() {
    assumeTrue(Files.exists(Path.of("questionnaires/keep-it-local/questionnaire.yaml")));
    return ContentFolder.at(Path.of(""));
  }
}
