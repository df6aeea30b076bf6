package org.localbydefault.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localbydefault.questionnaire.Problem;
import org.localbydefault.report.compose.KindId;
import org.localbydefault.report.compose.Part;
import org.localbydefault.report.compose.Sentence;
import org.localbydefault.report.compose.Wording;

/** What is wrong with report definitions and wording, one rule at a time. */
class ReportRulesTest {
  private static final String DEFINITION =
      """
      format: 1
      kind: small
      title: "Where {council} stands"
      subtitle: A page
      contents: false
      chapters:
        - {part: front-page, title: Summary}
        - {part: strengths, title: Strengths, new-page: true}
        - {part: sources, title: Sources, intro: Read on., appendix: true}
      """;

  private static Read<?> definition(String text) {
    return YamlReportDefinitions.read(SourceFile.of("reports/small.yaml", text));
  }

  @Test
  void aGoodDefinitionIsRead() {
    var read = YamlReportDefinitions.read(SourceFile.of("reports/small.yaml", DEFINITION));
    assertThat(read.problems()).isEmpty();
    var chapters = read.value().orElseThrow().chapters();
    assertThat(chapters).hasSize(3);
    assertThat(chapters.get(1).startsPage()).isTrue();
    assertThat(chapters.get(2).isAppendix()).isTrue();
    assertThat(chapters.get(2).part()).isEqualTo(Part.SOURCES);
    assertThat(chapters.get(2).intro()).isEqualTo("Read on.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          format: 1          | format: 2          | 1:9  | this program reads format 1 | §§
          kind: small        | kind: large        | 2:1  | the file's name `small` is not the kind `large` | large.yaml
          kind: small        | kind: Not an id    | 2:7  | is not an id | small letters
          {council} stands"  | {counsil} stands"  | 3:8  | nothing is known that `{counsil}` could stand for | Did you mean `council`?
          {council} stands"  | {council stands"   | 3:8  | a brace is opened and never closed | Close it
          title: "Where      | titel: "Where      | 3:1  | the key `titel` is not known here | Did you mean `title`?
          contents: false    | contents: maybe    | 5:11 | `maybe` is not a known truth value | Allowed: false, true
          part: strengths    | part: strenghts    | 8:12 | `strenghts` is not a known part of a report | Did you mean `strengths`?
          part: strengths    | part: front-page   | 8:12 | the part `front-page` stands here a second time | once
          part: front-page   | part: purpose      | 7:12 | the first chapter is `purpose` and not the front page | front-page
          new-page: true     | newpage: true      | 8:41 | the key `newpage` is not known here | Did you mean `new-page`?
          intro: Read on.    | intro: "Read {x}"  | 9:44 | nothing is known that `{x}` could stand for | without braces
          , title: Summary   | §§                 | 7:5  | `title` is missing | Add `title
          """)
  void everyMistakeHasAPlaceAndAHint(
      String old, String changed, String place, String message, String hint) {
    List<Problem> problems = definition(Tiny.with(DEFINITION, old, changed)).problems();
    assertThat(problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
              assertThat(problem.message()).contains(message);
              assertThat(problem.hint()).contains(hint);
            });
    assertThat(definition(Tiny.with(DEFINITION, old, changed)).isUsable()).isFalse();
  }

  @Test
  void theFrontPageComesFirst() {
    String moved =
        Tiny.with(DEFINITION, "  - {part: front-page, title: Summary}\n", "")
            + "  - {part: front-page, title: Summary}\n";
    assertThat(definition(moved).problems())
        .extracting(Problem::message)
        .containsExactly(
            "the first chapter is `strengths` and not the front page",
            "the front page does not come first");
  }

  @Test
  void aReportNeedsAChapter() {
    String none = DEFINITION.substring(0, DEFINITION.indexOf("chapters:")) + "chapters: []\n";
    assertThat(definition(none).problems())
        .extracting(Problem::message)
        .containsExactly("a report needs a chapter");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          people: "{n} people"            | people: "{m} people"     | nothing is known that `{m}` could stand for | Allowed: n
          people: "{n} people"            | people: "people"         | `{n}` is missing | Put it where
          people: "{n} people"            | §§                       | `people` is missing | Add
          people: "{n} people"            | peeple: "{n} people"     | the key `peeple` is not known here | Did you mean `people`?
          page-of: "Page {0} of {1}"      | page-of: "Page {0}"      | `{1}` is missing | Put it where
          page-of: "Page {0} of {1}"      | §§                       | `page-of` is missing | Add
          January February                | January                  | twelve months are needed, and here are 11 | one space
          language: en-GB                 | language: English        | `English` is not a language | Write a tag
          """)
  void everyMistakeInTheWordingIsFound(String old, String changed, String message, String hint)
      throws IOException {
    String text = Tiny.with(Files.readString(Path.of("reports/wording.yaml")), old, changed);
    var read = YamlWordings.read(SourceFile.of("reports/wording.yaml", text));
    assertThat(read.isUsable()).isFalse();
    assertThat(read.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.line()).isPositive();
              assertThat(problem.message()).contains(message);
              assertThat(problem.hint()).contains(hint);
            });
  }

  @Test
  void theShippedDefinitionsAndWordingAreGoodAndKeepTheSpaceInQuotes() {
    ReportFolder reports = ReportFolder.of(ContentFolder.at(Path.of("")));
    assertThat(reports.kinds())
        .extracting(KindId::value)
        .containsExactly("board-page", "council", "scrutiny-pack");
    reports.kinds().forEach(kind -> assertThat(reports.definition(kind).problems()).isEmpty());
    Wording wording = reports.wording().value().orElseThrow();
    assertThat(wording.sentences()).hasSize(Sentence.values().length);
    assertThat(wording.say(Sentence.CASE_SOURCE)).endsWith(" ");
    assertThat(Map.copyOf(wording.sentences()).values()).noneMatch(String::isBlank);
  }
}
