package org.localbydefault.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localbydefault.questionnaire.Problem;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.QuestionnaireId;
import org.localbydefault.questionnaire.Severity;
import org.localbydefault.text.Language;

class ContentFolderTest {
  private static final QuestionnaireId TINY = new QuestionnaireId("tiny");
  private static final String QUESTIONNAIRE = "questionnaires/tiny/questionnaire.yaml";
  private static final String CASE = "questionnaires/tiny/case-studies/plymouth-case.md";
  private static final String WELSH = "questionnaires/tiny/questionnaire.cy.yaml";
  private static final String TRANSLATION =
      """
      format: 1
      language: cy
      translates: tiny
      version: 1.2.0
      title: Bach
      """;

  @TempDir private Path root;

  @BeforeEach
  void write() {
    write(QUESTIONNAIRE, Tiny.QUESTIONNAIRE);
    write(CASE, Tiny.CASE_STUDY);
    write(WELSH, TRANSLATION);
    write("questionnaires/tiny/examples/one.yaml", Tiny.ANSWERS);
    write("questionnaires/empty/readme.txt", "nothing");
  }

  @Test
  void aFolderHoldsQuestionnairesWithTheirCaseStudies() {
    ContentFolder content = ContentFolder.at(root);
    assertThat(content.questionnaires()).containsExactly(TINY);
    Read<Content> read = content.content(TINY);
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().orElseThrow().caseStudies()).hasSize(1);
    assertThat(read.value().orElseThrow().questionnaire())
        .isEqualTo(content.questionnaire(TINY).value().orElseThrow());
  }

  @Test
  void anArchiveIsReadLikeAFolder() throws IOException {
    Path archive = root.resolve("content.jar");
    Map<String, String> files =
        Map.of(QUESTIONNAIRE, Tiny.QUESTIONNAIRE, CASE, Tiny.CASE_STUDY, WELSH, TRANSLATION);
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("content/" + ContentPack.NAME));
      zip.write(ContentPack.pack(root));
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry("content/" + file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      Storage inArchive = new JarStorage(zip, "content/");
      Storage inFolder = new FolderStorage(root);
      assertThat(inArchive.list("questionnaires")).isEqualTo(inFolder.list("questionnaires"));
      assertThat(inArchive.list("questionnaires/tiny/case-studies"))
          .isEqualTo(inFolder.list("questionnaires/tiny/case-studies"));
      assertThat(questionnaire(inArchive)).isEqualTo(questionnaire(inFolder));
      assertThat(inArchive.contains(WELSH)).isTrue();
      assertThat(inArchive.contains("questionnaires/other/questionnaire.yaml")).isFalse();
      assertThat(inArchive.read("nothing").isUsable()).isFalse();
    }
  }

  private static Questionnaire questionnaire(Storage storage) {
    SourceFile file = storage.read(QUESTIONNAIRE).value().orElseThrow();
    return YamlQuestionnaires.read(file).value().orElseThrow();
  }

  @Test
  void theProgramFindsItsOwnContent() {
    assertThat(ContentFolder.shipped().questionnaires()).doesNotHaveDuplicates();
  }

  @Test
  void aQuestionnaireThatIsNotThereSaysSo() {
    Read<Content> read = ContentFolder.at(root).content(new QuestionnaireId("other"));
    assertThat(read.problems().toString())
        .contains("questionnaires/other/questionnaire.yaml: error: there is no such file");
  }

  @Test
  void aTranslationIsReadByItsLanguage() {
    ContentFolder content = ContentFolder.at(root);
    assertThat(content.questionnaire(TINY, Language.WELSH).value().orElseThrow().title())
        .isEqualTo("Bach");
    assertThat(content.questionnaire(TINY, Language.ENGLISH).value().orElseThrow().title())
        .isEqualTo("Tiny");
    assertThat(content.questionnaire(TINY, new Language("fr")).problems().toString())
        .contains("there is no such file");
  }

  @Test
  void theLintLooksAtEveryFileOfTheFolderAtOnce() {
    write(QUESTIONNAIRE, Tiny.with(Tiny.QUESTIONNAIRE, "id: tiny", "id: little"));
    write(CASE, Tiny.with(Tiny.CASE_STUDY, "food", "foot"));
    write(WELSH, TRANSLATION + "titel: Bach\n");
    write("questionnaires/tiny/examples/one.yaml", Tiny.ANSWERS + "form: long\n");
    List<Problem> problems = ContentFolder.at(root).lint(TINY);
    assertThat(problems).isSorted();
    assertThat(problems.stream().map(Problem::file).distinct())
        .contains(QUESTIONNAIRE, CASE, WELSH, "questionnaires/tiny/examples/one.yaml");
    assertThat(problems.toString()).contains("the folder's name `tiny` is not the id `little`");
  }

  @Test
  void whereTheQuestionnaireIsBrokenTheCaseStudiesAreLookedAtAlone() {
    write(QUESTIONNAIRE, "format: 1\n");
    write(CASE, Tiny.with(Tiny.CASE_STUDY, "year: 2024", "year: a: b"));
    assertThat(ContentFolder.at(root).lint(TINY).toString())
        .contains(QUESTIONNAIRE + ":1:1: error: `title` is missing")
        .contains(CASE + ":8:8: error");
  }

  @Test
  void oneIdInTwoCaseStudiesIsAnError() {
    write("questionnaires/tiny/case-studies/q.md", Tiny.CASE_STUDY);
    assertThat(ContentFolder.at(root).lint(TINY).toString())
        .contains("q.md:2:5: error: the id `plymouth-case` is used a second time");
  }

  @Test
  void aFileAmongCaseStudiesThatIsNotReadIsAWarning() {
    write("questionnaires/tiny/case-studies/notes.txt", "notes");
    assertThat(ContentFolder.at(root).lint(TINY))
        .anyMatch(p -> p.severity() == Severity.WARNING && p.message().contains("is not read"));
  }

  @Test
  void aLinkThatLeadsOutOfTheFolderIsRefused(@TempDir Path outside) throws IOException {
    Path secret = Files.writeString(outside.resolve("secret.md"), Tiny.CASE_STUDY);
    Files.delete(root.resolve(CASE));
    Files.createSymbolicLink(root.resolve(CASE), secret);
    Read<Content> read = ContentFolder.at(root).content(TINY);
    assertThat(read.isUsable()).isFalse();
    assertThat(read.problems().toString()).contains("a link that leads out of its folder");
  }

  @Test
  void aFolderInPlaceOfAFileIsRefused() throws IOException {
    Files.createDirectory(root.resolve("questionnaires/tiny/case-studies/folder.md"));
    assertThat(ContentFolder.at(root).content(TINY).problems().toString())
        .contains("folder.md: error: this is not a file with text");
  }

  @Test
  void aHugeFileIsRefusedWithoutReadingItWhole() throws IOException {
    try (var file = new java.io.RandomAccessFile(root.resolve(QUESTIONNAIRE).toFile(), "rw")) {
      file.setLength(4_000_000_000L);
    }
    assertThat(ContentFolder.at(root).questionnaire(TINY).problems().toString())
        .contains("the file has 4,000,000,000 bytes");
  }

  private void write(String path, String text) {
    Path file = root.resolve(path);
    try {
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
