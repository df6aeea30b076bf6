package org.localbydefault.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.council.Council;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.report.LevelMark;
import org.localbydefault.report.RichText;
import org.localbydefault.report.Span;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.SectionResult;
import org.localbydefault.text.Language;

/**
 * What the parts of a report write from.
 *
 * @param covers whether the report's font has a character
 * @param edition name and version of the program, for the method page
 * @param fingerprint hash of the inputs, in hexadecimal digits
 */
record Draft(
    ReportDefinition definition,
    Wording wording,
    Results results,
    IntPredicate covers,
    String edition,
    String fingerprint) {
  /** Stands for a value that is put in later; no wording holds it. */
  private static final String HERE = "\uFFFF";

  static Draft of(Composer.Setting setting, Results results) {
    return new Draft(
        setting.definition(),
        setting.wording(),
        results,
        setting.covers(),
        setting.edition(),
        setting.fingerprint());
  }

  Scorecard card() {
    return results.card();
  }

  Assessment assessment() {
    return card().assessment();
  }

  Council council() {
    return assessment().council();
  }

  /** The sections directly below the whole; in Keep it Local, the principles. */
  List<Section> principles() {
    return card().questionnaire().overall().sections();
  }

  /** The questions that stand in no principle. */
  List<Question> loose() {
    return card().questionnaire().overall().children().stream()
        .filter(Question.class::isInstance)
        .map(Question.class::cast)
        .toList();
  }

  /** The scale of every scored question; absent where they have several. */
  Optional<Scale> scale() {
    List<Scale> scales =
        card().questionnaire().questions().stream()
            .filter(Question::isScored)
            .map(Question::scale)
            .distinct()
            .toList();
    return scales.size() == 1 ? Optional.of(scales.get(0)) : Optional.empty();
  }

  /** Whether so little was answered that no change can be recommended on it. */
  boolean isTooLittle() {
    return !card().overall().isCovered() && !results.findings().unknowns().isEmpty();
  }

  boolean contains(Part part) {
    return definition.chapters().stream().anyMatch(c -> c.part() == part);
  }

  String say(Sentence sentence, Object... values) {
    return wording.say(sentence, values);
  }

  /** A sentence with one value, which somebody wrote and maybe in another language. */
  RichText sayAround(Sentence sentence, String value, Optional<Language> language) {
    String[] around = say(sentence, HERE).split(HERE, -1);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < around.length; i++) {
      if (i > 0) {
        spans.add(in(language, Words.sentence(value)));
      }
      if (!around[i].isEmpty()) {
        spans.add(new Span.Plain(around[i]));
      }
    }
    return new RichText(spans);
  }

  /** Text that is marked as of another language where it is. */
  Span in(Optional<Language> language, String text) {
    return language
        .filter(other -> !other.isSpokenLike(wording.language()))
        .<Span>map(other -> new Span.Phrase(text, other))
        .orElse(new Span.Plain(text));
  }

  /** A number inside a sentence, in words up to nine. */
  String inWords(int number) {
    return Words.small(Words.number(number, say(Sentence.NUMBER_WORDS)));
  }

  /** The word for a section's level. */
  String levelWord(SectionResult result) {
    return result.level().map(b -> b.label()).orElse(wording.labels().noScore());
  }

  /** Where a section stands; a section without levels stands nowhere. */
  LevelMark mark(SectionResult result) {
    return result
        .section()
        .bands()
        .map(
            bands ->
                new LevelMark(
                    levelWord(result),
                    result.level().map(l -> bands.position(l.level()) + 1).orElse(0),
                    Math.max(2, bands.bands().size())))
        .orElse(new LevelMark(scoreWord(result), 0, 2));
  }

  /** Where a question stands. */
  LevelMark mark(QuestionResult result) {
    int steps = result.question().scale().options().size();
    int step = result.option().map(o -> result.question().scale().position(o) + 1).orElse(0);
    return new LevelMark(optionWord(result), step, steps);
  }

  /** The word for a question's option, or for being between two. */
  String optionWord(QuestionResult result) {
    if (result.option().isEmpty()) {
      return standingWord(result);
    }
    var scale = result.question().scale();
    var option = scale.find(result.option().get()).orElseThrow();
    if (result.value().filter(option.value()::equals).isPresent()) {
      return option.label();
    }
    return above(result).map(o -> say(Sentence.BETWEEN, option.label(), o)).orElse(option.label());
  }

  private static Optional<String> above(QuestionResult result) {
    return result.question().scale().options().stream()
        .filter(o -> o.value().compareTo(result.value().orElseThrow()) > 0)
        .min(Comparator.comparing(Scale.Option::value))
        .map(Scale.Option::label);
  }

  /** A question's option inside a sentence, such as "Emerging" or "between Emerging and ...". */
  String optionInside(QuestionResult result) {
    return isBetween(result) ? Words.small(optionWord(result)) : optionWord(result);
  }

  /** Where a question stands, such as "at Emerging" or "between Emerging and Developing". */
  String place(QuestionResult result) {
    return isBetween(result) ? optionInside(result) : say(Sentence.AT, optionWord(result));
  }

  private static boolean isBetween(QuestionResult result) {
    return result
        .option()
        .flatMap(result.question().scale()::find)
        .filter(o -> !result.value().equals(Optional.of(o.value())))
        .isPresent();
  }

  /** Why a question has no level. */
  String standingWord(QuestionResult result) {
    return switch (result.standing()) {
      case ANSWERED -> optionWord(result);
      case UNANSWERED ->
          result.dontKnow() > 0 ? say(Sentence.NOT_KNOWN) : say(Sentence.NOT_ANSWERED);
      case NOT_APPLICABLE -> say(Sentence.NOT_APPLICABLE);
      case OUT_OF_SCOPE -> say(Sentence.OUT_OF_SCOPE);
      case NOT_ASKED -> say(Sentence.NOT_ASKED);
    };
  }

  /** The score in whole per cent, or the words for none. */
  String scoreWord(SectionResult result) {
    return result.score().map(Figures::percent).orElse(say(Sentence.NO_SCORE));
  }
}
