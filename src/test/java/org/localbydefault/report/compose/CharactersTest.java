package org.localbydefault.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.assessment.Confidence;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Respondent;
import org.localbydefault.assessment.RespondentId;
import org.localbydefault.assessment.Response;
import org.localbydefault.assessment.SomeAnswers;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.report.ReportText;
import org.localbydefault.report.pdf.PdfFonts;

/** Characters that the font lacks are named, and never lost in silence. */
class CharactersTest {
  private static final QuestionId FUNDING = new QuestionId("community.funding-length");

  @Test
  void charactersThatTheFontLacksAreNamedInRisingOrder() {
    assertThat(method("字 and ŵ", "Someone", CharactersTest::isAscii))
        .contains("shown there by their code: U+0175, U+5B57.");
  }

  @Test
  void aCharacterBeyondTheBasicPlaneIsOneCharacter() {
    assertThat(method("well done 🎉", "Someone", CharactersTest::isAscii))
        .contains("by their code: U+1F389.");
  }

  @Test
  void nothingIsSaidWhereTheFontHasEverything() {
    assertThat(method("字 and ŵ", "Someone", c -> true)).doesNotContain("by their code");
  }

  @Test
  void aNameThatIsNotShownIsNotLookedAt() {
    assertThat(method("plain", "字", CharactersTest::isAscii)).doesNotContain("by their code");
  }

  @Test
  void aReasonAndALinkAreLookedAtToo() {
    Answer answer =
        new Answer(
            new Response.NotApplicable("ŵ"),
            "",
            List.of(URI.create("https://example.org/ŷ")),
            Confidence.UNSTATED);
    assertThat(report(answer, "", CharactersTest::isAscii))
        .contains("by their code: U+0175, U+0177.");
  }

  /** The fixed wording, the questionnaire and the case studies are ours: the font has them all. */
  @ParameterizedTest(name = "{0} of {1}")
  @MethodSource("org.localbydefault.report.compose.GoldenReportTest#kindsAndExamples")
  void theFontOfThePrintedReportHasEveryCharacterOfTheExamples(String kind, String example) {
    assertThat(Examples.report(kind, example).toString().codePoints().distinct())
        .allSatisfy(c -> assertThat(PdfFonts.covers(c)).as(Character.toString(c)).isTrue());
  }

  private static boolean isAscii(int character) {
    return character < 128;
  }

  private static String method(String note, String name, IntPredicate covers) {
    Answer answer = new Answer(new Response.DontKnow(), note, List.of(), Confidence.UNSTATED);
    return report(answer, name, covers);
  }

  private static String report(Answer answer, String name, IntPredicate covers) {
    Respondent person =
        new Respondent(
            new RespondentId("one"), name, Perspective.COMMISSIONER, Map.of(FUNDING, answer));
    Assessment answers =
        SomeAnswers.with(
            SomeAnswers.answers(Examples.questionnaire()).build(), List.of(person), Map.of());
    return ReportText.of(
        Examples.report("council", Examples.results(answers, Optional.empty()), covers));
  }
}
