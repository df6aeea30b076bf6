package org.localbydefault.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localbydefault.finding.Strength;
import org.localbydefault.finding.Weakness;
import org.localbydefault.questionnaire.Guidance;
import org.localbydefault.report.Bullets;
import org.localbydefault.report.Lead;
import org.localbydefault.report.Paragraph;
import org.localbydefault.report.RichText;
import org.localbydefault.report.Span;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.scoring.SectionResult;

/** Page 1: the whole message. */
final class FrontPage {
  private static final int THREE = 3;

  private FrontPage() {}

  /** No statement is a strength and a priority on the same page. */
  static void write(Draft draft, ChapterWriter out) {
    out.add(new Lead(RichText.of(result(draft))));
    out.add(new Paragraph(RichText.of(basis(draft))));
    addPrinciples(draft, out);
    List<Weakness> weaknesses = priorities(draft);
    List<RichText> strengths = strengths(draft).stream().map(s -> point(draft, s)).toList();
    if (!strengths.isEmpty()) {
      out.heading("front-strengths", draft.say(Sentence.FRONT_STRENGTHS));
      out.bullets(strengths);
    }
    if (!weaknesses.isEmpty()) {
      out.heading(
          "front-priorities",
          draft.say(draft.isTooLittle() ? Sentence.FRONT_LOWEST : Sentence.FRONT_PRIORITIES));
      out.add(new Bullets(true, weaknesses.stream().map(w -> priority(draft, w)).toList()));
    }
    out.heading("front-asks", draft.say(Sentence.FRONT_ASKS));
    out.bullets(asks(draft));
  }

  static List<Weakness> priorities(Draft draft) {
    return draft.results().findings().weaknesses().stream().limit(THREE).toList();
  }

  static List<QuestionResult> strengths(Draft draft) {
    List<QuestionResult> priorities = priorities(draft).stream().map(Weakness::result).toList();
    return draft.results().findings().strengths().stream()
        .map(Strength::result)
        .filter(s -> !priorities.contains(s))
        .limit(THREE)
        .toList();
  }

  /** The sentence that carries the report. */
  static String result(Draft draft) {
    SectionResult overall = draft.card().overall();
    String council = draft.council().shortName();
    if (overall.score().isEmpty()) {
      return draft.say(Sentence.RESULT_NOTHING, council);
    } else if (overall.section().bands().isEmpty()) {
      return draft.say(Sentence.RESULT_SCORE, council, draft.scoreWord(overall));
    } else if (overall.level().isEmpty()) {
      return draft.say(Sentence.RESULT_TOO_LITTLE, council, Figures.percent(overall.coverage()));
    }
    String level = draft.levelWord(overall);
    String score = draft.scoreWord(overall);
    return Extremes.of(draft)
        .map(
            e ->
                draft.say(
                    Sentence.RESULT, council, level, score, e.strongest(draft), e.weakest(draft)))
        .orElseGet(() -> draft.say(Sentence.RESULT_EVEN, council, level, score));
  }

  static String basis(Draft draft) {
    String people = People.count(draft);
    String month = Figures.month(draft.assessment().date(), draft.wording());
    int answered = Coverage.answered(draft);
    int asked = Coverage.applicable(draft);
    return answered == asked && asked > 1
        ? draft.say(Sentence.BASIS_ALL, people, month, asked)
        : draft.say(Sentence.BASIS, people, month, answered, asked);
  }

  private static RichText point(Draft draft, QuestionResult result) {
    return RichText.of(
        new Span.Strong(result.question().title()),
        new Span.Plain(draft.say(Sentence.POINT, draft.optionWord(result))));
  }

  /** With the next step, where no chapter of this report has it. */
  private static RichText priority(Draft draft, Weakness weakness) {
    Optional<Guidance.NextStep> step =
        draft.contains(Part.WEAKNESSES) || draft.isTooLittle()
            ? Optional.empty()
            : Recommendations.step(weakness);
    return step.map(
            s ->
                RichText.of(
                    new Span.Strong(weakness.result().question().title()),
                    new Span.Plain(
                        draft.say(
                            Sentence.POINT_STEP,
                            draft.optionWord(weakness.result()),
                            Words.sentence(s.action())))))
        .orElseGet(() -> point(draft, weakness.result()));
  }

  /** A chart where a later chapter has the room to explain it, else the levels in their table. */
  private static void addPrinciples(Draft draft, ChapterWriter out) {
    if (draft.contains(Part.PRINCIPLES)) {
      PrincipleBars.all(draft).ifPresent(out::add);
    } else if (!draft.principles().isEmpty()) {
      out.add(StandingTables.principles(draft));
    }
  }

  private static List<RichText> asks(Draft draft) {
    if (draft.isTooLittle()) {
      return Recommendations.toAnswerMore(draft).stream().map(RichText::of).toList();
    }
    List<String> asks = new ArrayList<>();
    agree(draft).ifPresent(asks::add);
    int unknowns = draft.results().findings().unknowns().size();
    if (unknowns > 0) {
      asks.add(draft.wording().count(unknowns, Sentence.ASK_ANSWERS_ONE, Sentence.ASK_ANSWERS));
    }
    asks.add(draft.say(Sentence.ASK_RETURN));
    return asks.stream().map(RichText::of).toList();
  }

  /** What to agree to, by what this report holds: recommendations, questions, or neither. */
  private static Optional<String> agree(Draft draft) {
    int recommendations = Recommendations.count(draft);
    if (recommendations == 0) {
      return Optional.empty();
    } else if (draft.contains(Part.RECOMMENDATIONS)) {
      return Optional.of(
          draft.wording().count(recommendations, Sentence.ASK_AGREE_ONE, Sentence.ASK_AGREE));
    }
    return Optional.of(
        draft.say(draft.contains(Part.SCRUTINY) ? Sentence.ASK_SCRUTINY : Sentence.ASK_STEPS));
  }
}
