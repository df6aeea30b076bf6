package org.localbydefault.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.Severity;
import org.localbydefault.scoring.Scoring;
import org.localbydefault.text.Language;

class QuestionnaireFormatTest {
  private static final SourceFile FILE =
      SourceFile.of("questionnaire.yaml", Examples.named("questionnaire"));

  @Test
  void theExampleOfAQuestionnaireHasNoProblem() {
    assertThat(YamlQuestionnaires.lint(FILE).problems()).isEmpty();
  }

  @Test
  void theExampleOfAConditionCanBeUsed() {
    String condition = Examples.named("condition").indent(10);
    String text =
        Tiny.with(
            Examples.named("questionnaire"),
            "visible-if: {question: money.spend-analysis, at-least: developing}",
            "visible-if:\n" + condition);
    assertThat(YamlQuestionnaires.lint(SourceFile.of("q", text)).problems()).isEmpty();
  }

  @Test
  void theExampleOfATranslationReplacesWhatItHasAndNotesWhatItLacks() {
    Read<Questionnaire> read =
        YamlTranslations.read(
            SourceFile.of("questionnaire.cy.yaml", Examples.named("translation")), questionnaire());
    assertThat(read.problems()).isNotEmpty().allMatch(p -> p.severity() == Severity.NOTE);
    Questionnaire welsh = read.value().orElseThrow();
    assertThat(welsh.language()).isEqualTo(Language.WELSH);
    assertThat(welsh.title()).isEqualTo("Camau bach");
    Question first = welsh.questions().get(0);
    assertThat(first.text()).startsWith("Pa mor dda");
    assertThat(first.scale().options().get(0).label()).isEqualTo("Dechrau");
    assertThat(welsh.questions().get(1).text()).startsWith("Does the council");
    assertThat(welsh.overall().bands().orElseThrow().bands().get(2).label()).isEqualTo("Arwain");
  }

  @Test
  void theExampleOfACaseStudyHasNoProblem() {
    SourceFile file =
        SourceFile.of("case-studies/plymouth-alliance.md", Examples.named("case-study"));
    assertThat(new MarkdownCaseStudies(questionnaire()).lint(file).problems()).isEmpty();
  }

  @Test
  void theExampleOfAnswersHasNoProblemAndAScore() {
    SourceFile file = SourceFile.of("answers.yaml", Examples.named("answers"));
    var read = YamlAssessments.read(file, questionnaire());
    assertThat(read.problems()).isEmpty();
    var card = Scoring.score(questionnaire(), read.value().orElseThrow());
    assertThat(card.question(new QuestionId("money.targets")).normalised().orElseThrow())
        .hasToString("1");
    assertThat(card.overall().score().orElseThrow()).hasToString("5/6");
  }

  @Test
  void everyWordOfTheFixedVocabulariesIsTaught() {
    String source =
        Examples.read(
            java.nio.file.Path.of(
                "src/main/java", QuestionnaireFormat.class.getName().replace('.', '/') + ".java"));
    for (Set<String> words :
        Set.of(
            Vocabulary.COMBINE.words().keySet(),
            Vocabulary.BLANK.words().keySet(),
            Vocabulary.LESSON.words().keySet(),
            Vocabulary.CONFIDENCE.words().keySet(),
            Vocabulary.MIRROR.words().keySet())) {
      for (String word : words) {
        assertThat(source.toLowerCase(Locale.ROOT)).contains(word);
      }
    }
  }

  private static Questionnaire questionnaire() {
    return YamlQuestionnaires.read(FILE).value().orElseThrow();
  }
}
