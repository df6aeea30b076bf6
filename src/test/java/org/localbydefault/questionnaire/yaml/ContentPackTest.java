package org.localbydefault.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentPackTest {
  private static final Path CONTENT = Path.of("target/classes/content");
  private static final String STUDIES = "questionnaires/keep-it-local/case-studies";

  private static ContentPack pack() throws IOException {
    return ContentPack.of(ContentPack.pack(CONTENT));
  }

  @Test
  void everyFileHoldsWhatItsSourceHolds() throws IOException {
    ContentPack pack = pack();
    FolderStorage folder = new FolderStorage(CONTENT);
    int packed = 0;
    for (String name : folder.list(STUDIES)) {
      String path = STUDIES + "/" + name;
      var source = folder.read(path).value().orElseThrow();
      assertThat(pack.find(path).orElseThrow().parsed()).isEqualTo(CaseStudyDraft.parse(source));
      packed++;
    }
    assertThat(packed).isGreaterThan(100);
    for (String path :
        List.of(
            "questionnaires/keep-it-local/questionnaire.yaml",
            "reports/wording.yaml",
            "reports/council.yaml")) {
      SourceFile source = folder.read(path).value().orElseThrow();
      SourceFile parsed = pack.find(path).orElseThrow();
      assertThat(parsed.hash()).isEqualTo(source.hash());
      assertThat(TreeBuilder.build(parsed, new Problems("")))
          .isPresent()
          .isEqualTo(TreeBuilder.build(source, new Problems("")));
    }
  }

  @Test
  void everyFileIsListedWhereItLies() throws IOException {
    ContentPack pack = pack();
    FolderStorage folder = new FolderStorage(CONTENT);
    for (String path :
        List.of("questionnaires", "questionnaires/keep-it-local", STUDIES, "reports", "nothing")) {
      assertThat(pack.list(path)).isEqualTo(folder.list(path));
      assertThat(pack.contains(path)).isEqualTo(folder.contains(path));
    }
    assertThat(pack.contains("reports/wording.yaml")).isTrue();
    assertThat(pack.find("questionnaires/keep-it-local/examples/fernmoor-district.yaml")).isEmpty();
  }

  @Test
  void aCaseStudyIsFoundByTheQuestionsThatItIllustrates() throws IOException {
    ContentPack pack = pack();
    String path = STUDIES + "/plymouth-alliance.md";
    Tree.Mapping facts = (Tree.Mapping) pack.find(path).orElseThrow().parsed().orElseThrow().tree();
    String statement =
        ((Tree.Scalar)
                ((Tree.Mapping)
                        ((Tree.Sequence) facts.find("illustrates").orElseThrow()).items().get(0))
                    .find("statement")
                    .orElseThrow())
            .value();
    assertThat(pack.isAbout(path, Set.of(statement, "other"))).isTrue();
    assertThat(pack.isAbout(path, Set.of("other"))).isFalse();
  }

  @Test
  void aFileWithAnErrorIsListedAndNotPacked(@TempDir Path folder) throws IOException {
    Path tiny = Files.createDirectories(folder.resolve("questionnaires/tiny"));
    Files.writeString(tiny.resolve("questionnaire.yaml"), Tiny.QUESTIONNAIRE + "nonsense: 1\n");
    Files.writeString(tiny.resolve("questionnaire.cy.yaml"), "a: [\n");
    ContentPack pack = ContentPack.of(ContentPack.pack(folder));
    assertThat(pack.list("questionnaires/tiny"))
        .containsExactly("questionnaire.cy.yaml", "questionnaire.yaml");
    assertThat(pack.find("questionnaires/tiny/questionnaire.yaml")).isEqualTo(Optional.empty());
    assertThat(pack.find("questionnaires/tiny/questionnaire.cy.yaml")).isEqualTo(Optional.empty());
  }
}
