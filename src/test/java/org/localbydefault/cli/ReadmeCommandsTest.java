package org.localbydefault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that the README shows do what it says. */
class ReadmeCommandsTest {
  @Test
  void theCommandsUnderUseWorkOneAfterAnother(@TempDir Path folder) throws IOException {
    List<String> commands =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(line -> line.startsWith("lbd "))
            .map(line -> line.substring(4).replaceFirst(" *#.*", ""))
            .toList();
    assertThat(commands).hasSizeGreaterThanOrEqualTo(7);
    for (String command : commands) {
      Ran ran = Ran.command((Object[]) inside(folder, command));
      assertThat(ran.code()).as("%s: %s", command, ran.people()).isEqualTo(0);
    }
  }

  @Test
  void theFirstReportIsMadeWithOneCommandAndIsNotKept(@TempDir Path folder) throws IOException {
    String start = "java -jar target/local-by-default.jar ";
    String line =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(l -> l.contains(start))
            .findFirst()
            .orElseThrow();
    String command = line.substring(line.indexOf(start) + start.length());
    assertThat(command).endsWith(" -o reports/castlebridge.pdf");
    assertThat(Files.readString(Path.of(".gitignore"))).contains("/reports/*.pdf");
    Path made = folder.resolve("castlebridge.pdf");
    String[] words = command.replace("reports/castlebridge.pdf", made.toString()).split(" ", -1);
    assertThat(Ran.command((Object[]) words).code()).isEqualTo(0);
    assertThat(made).isNotEmptyFile();
  }

  /** The words of a command, with its files in a folder. */
  private static String[] inside(Path folder, String command) {
    return Arrays.stream(command.split(" ", -1))
        .map(word -> word.contains(".") ? folder.resolve(word).toString() : word)
        .toArray(String[]::new);
  }
}
