package org.localbydefault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.yaml.SourceFile;
import org.localbydefault.questionnaire.yaml.YamlQuestionnaires;

class NewCommandTest {
  private final Path folder;

  NewCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void answersToStartFromAreValidAndScored() {
    Path file = folder.resolve("answers.yaml");
    Ran ran = Ran.command("new", "council", "-o", file);
    assertThat(ran.out()).isEqualTo(file + "\n");
    assertThat(Ran.command("validate", file).people()).isEqualTo("no problems\n");
    assertThat(Ran.command("score", file).out()).contains("Example Borough Council", "no score");
  }

  @Test
  void everyStatementStandsThereAndIsValidOnceItsMarkIsTakenAway() throws IOException {
    String text = Ran.command("new", "council").out();
    Questionnaire questionnaire =
        Library.shipped().questionnaire(Library.shipped().questionnaires().questionnaires().get(0));
    questionnaire.questions().forEach(q -> assertThat(text).contains(q.id() + ": "));
    String answered = text.replaceAll("(?m)^      # ([a-z-]+\\.[a-z-]+: [a-z-]+)$", "      $1");
    Path file = Files.writeString(folder.resolve("answers.yaml"), answered);
    assertThat(Ran.command("validate", file).people()).isEqualTo("no problems\n");
    assertThat(Ran.command("score", file).out()).containsPattern("Overall +Starting +0% +97%");
  }

  @Test
  void aQuestionnaireToStartFromHasNothingToComplainAbout() {
    String text = Ran.command("new", "questionnaire").out();
    var read = YamlQuestionnaires.lint(SourceFile.of("questionnaire.yaml", text));
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().orElseThrow().questions()).hasSize(3);
  }

  @Test
  void aFileThatIsThereIsNotReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.yaml"), "my work");
    Ran ran = Ran.command("new", "council", "-o", file);
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.people()).contains("is there already, and may hold work");
    assertThat(file).hasContent("my work");
  }
}
