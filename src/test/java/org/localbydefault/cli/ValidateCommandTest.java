package org.localbydefault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateCommandTest {
  private final Path folder;

  ValidateCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theProgramsOwnContentIsGood() {
    Ran ran = Ran.command("validate");
    assertThat(ran.code()).isZero();
    assertThat(ran.people()).doesNotContain(": error:");
    assertThat(ran.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "questionnaires/keep-it-local",
        "questionnaires/keep-it-local/questionnaire.yaml",
        "questionnaires/keep-it-local/case-studies",
        "questionnaires/keep-it-local/case-studies/plymouth-alliance.md",
        "questionnaires/keep-it-local/examples",
        "reports/council.yaml",
        "reports/wording.yaml",
        "reports"
      })
  void whateverIsShippedIsGoodByItself(String path) {
    Ran ran = Ran.command("validate", path);
    assertThat(ran.people()).doesNotContain(": error:");
    assertThat(ran.code()).isZero();
  }

  @Test
  void severalFilesWithProblemsAreToldTogetherInOrderWithACount() throws IOException {
    Path b =
        Files.writeString(
            folder.resolve("b.yaml"), "format: 1\nkind: b\ntitle: T\nsubtitle: S\nchapters: []\n");
    Path a = Files.writeString(folder.resolve("a.yaml"), "format: 2\nsentences: {}\n");
    Ran ran = Ran.command("validate", b, a);
    assertThat(ran.code()).isEqualTo(ExitCode.CONTENT);
    assertThat(ran.people())
        .containsSubsequence(
            a + ":1:9: error: this program reads format 1", b + ":5:1: error:", " errors\n");
  }

  @Test
  void aWarningAloneIsNoFailure() throws IOException {
    Path answers = folder.resolve("answers.yaml");
    String text = Files.readString(Ran.example("hollin-vale-nearly-empty"));
    assertThat(text).contains("form: short");
    Files.writeString(answers, text + "# end\n");
    Ran ran = Ran.command("validate", answers);
    assertThat(ran.code()).isZero();
  }

  @Test
  void aFileThatIsNoneOfOursIsAnErrorWhereItIsNamed() throws IOException {
    Path other = Files.writeString(folder.resolve("other.yaml"), "a: b\n");
    assertThat(Ran.command("validate", other).people())
        .contains(other + ": error: this is none of the kinds of files that are known here");
    assertThat(Ran.command("validate", other).code()).isEqualTo(ExitCode.CONTENT);
    assertThat(Ran.command("validate", folder).people()).contains(other + ": warning:");
    assertThat(Ran.command("validate", folder).code()).isZero();
  }

  @Test
  void aFileThatIsNotThereIsAnError() {
    Ran ran = Ran.command("validate", folder.resolve("nothing.yaml"));
    assertThat(ran.people()).contains("error: there is no such file");
    assertThat(ran.code()).isEqualTo(ExitCode.CONTENT);
  }

  @Test
  void aCaseStudyIsHeldAgainstTheQuestionnaireBesideIt() throws IOException {
    Path root = Files.createDirectories(folder.resolve("questionnaires/keep-it-local"));
    Path source = Path.of("questionnaires/keep-it-local");
    Files.copy(source.resolve("questionnaire.yaml"), root.resolve("questionnaire.yaml"));
    Path studies = Files.createDirectory(root.resolve("case-studies"));
    String study = Files.readString(source.resolve("case-studies/plymouth-alliance.md"));
    Path file = studies.resolve("plymouth-alliance.md");
    Files.writeString(file, study.replace("statement: whole-system.", "statement: whole-sistem."));
    assertThat(Ran.command("validate", file).people())
        .contains(file + ":", "is not a known question", "Did you mean `whole-system.");
    Path relative = root;
    assertThat(Ran.command("validate", relative).people())
        .contains(relative.resolve("case-studies/plymouth-alliance.md") + ":");
    assertThat(Ran.command("validate", folder).code()).isEqualTo(ExitCode.CONTENT);
  }
}
