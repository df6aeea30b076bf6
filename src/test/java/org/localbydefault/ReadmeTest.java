package org.localbydefault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.localbydefault.questionnaire.yaml.MarkdownCaseStudies;
import org.localbydefault.questionnaire.yaml.SourceFile;
import org.localbydefault.questionnaire.yaml.YamlQuestionnaires;
import org.localbydefault.report.Lead;
import org.localbydefault.report.ReportParts;
import org.localbydefault.report.compose.Examples;

/** What the README shows works. */
class ReadmeTest {
  private static final Path BASE = Path.of("src/main/java/org/localbydefault");
  private static final Path README = Path.of("README.md");
  private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]+)]\\(([^)]+)\\)");
  private static final Pattern LINK = Pattern.compile("]\\(([^):]+)\\)");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\|");

  @Test
  void theTableOfPackagesNamesEveryPackageAndNoOther() throws IOException {
    String table = Files.readString(README);
    String packages = table.substring(table.indexOf("The packages,"), table.indexOf("## Settings"));
    Set<String> named =
        ROW.matcher(packages)
            .results()
            .map((MatchResult m) -> m.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(named).isEqualTo(packages());
  }

  @Test
  void everyPackageSaysWhatItIsForAndWhatItMayUse() throws IOException {
    for (String name : packages()) {
      String info =
          Files.readString(BASE.resolve(name.replace('.', '/')).resolve("package-info.java"));
      assertThat(info).as(name).contains("May use:").contains("@NullMarked");
    }
  }

  @Test
  void theExampleOfAQuestionnaireHasNoProblem() throws IOException {
    assertThat(YamlQuestionnaires.lint(questionnaire()).problems()).isEmpty();
  }

  @Test
  void theExampleOfACaseStudyHasNoProblem() throws IOException {
    var questions = YamlQuestionnaires.read(questionnaire()).value().orElseThrow();
    String text = block("markdown");
    String id = text.lines().filter(line -> line.startsWith("id: ")).findFirst().orElseThrow();
    SourceFile file = SourceFile.of("case-studies/" + id.substring(4) + ".md", text);
    assertThat(new MarkdownCaseStudies(questions).lint(file).problems()).isEmpty();
  }

  @Test
  void thePictureIsSmallAndItsTextSaysWhatTheReportSays() throws IOException {
    Matcher picture = PICTURE.matcher(Files.readString(README));
    assertThat(picture.find()).isTrue();
    assertThat(Files.size(Path.of(picture.group(2)))).isBetween(10_000L, 150_000L);
    Lead lead =
        ReportParts.blocks(Examples.report("council", "castlebridge-unitary"), Lead.class).get(0);
    assertThat(picture.group(1).replace('\n', ' ') + ".")
        .contains(lead.text().plain().replaceAll("\\.$", "\""));
  }

  @Test
  void everyPlaceThatItLinksToIsThere() throws IOException {
    List<String> places =
        LINK.matcher(Files.readString(README))
            .results()
            .map(m -> m.group(1).replaceAll("#.*", ""))
            .toList();
    assertThat(places).isNotEmpty().allMatch(place -> Files.exists(Path.of(place)));
  }

  private static SourceFile questionnaire() throws IOException {
    return SourceFile.of("questionnaire.yaml", block("yaml"));
  }

  private static String block(String language) throws IOException {
    Pattern block = Pattern.compile("(?s)```" + language + "\n(.*?)```");
    Matcher matcher = block.matcher(Files.readString(README));
    assertThat(matcher.find()).as(language).isTrue();
    return matcher.group(1);
  }

  private static Set<String> packages() throws IOException {
    try (var files = Files.walk(BASE)) {
      return files
          .filter(f -> f.toString().endsWith(".java"))
          .map(f -> BASE.relativize(f.getParent()).toString().replace('/', '.'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
