package org.localbydefault.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localbydefault.finding.Weakness;
import org.localbydefault.questionnaire.Guidance;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.report.Anchor;
import org.localbydefault.report.KeyFacts;
import org.localbydefault.report.Recommendation;
import org.localbydefault.report.RichText;
import org.localbydefault.report.Span;

/**
 * What members are asked to decide: the next step of each weakness, in order of priority; where too
 * little was answered for that, to have more answered.
 */
final class Recommendations {
  private Recommendations() {}

  static void write(Draft draft, ChapterWriter out) {
    if (draft.isTooLittle()) {
      String coverage = Figures.percent(draft.card().overall().coverage());
      out.say(Sentence.RECOMMEND_TOO_LITTLE, coverage);
      List<String> texts = toAnswerMore(draft);
      for (int i = 1; i <= texts.size(); i++) {
        out.add(plain(draft, i, texts.get(i - 1)));
      }
      return;
    }
    int number = 0;
    for (Weakness weakness : draft.results().findings().weaknesses()) {
      Optional<Guidance.NextStep> step = step(weakness);
      if (step.isPresent()) {
        number++;
        out.add(recommendation(draft, "R" + number, weakness, step.get()));
      }
    }
    if (number > 0) {
      out.add(plain(draft, number + 1, draft.say(Sentence.RECOMMEND_RETURN)));
    }
  }

  /** What to do before any change: have the rest answered, by more people, and look again. */
  static List<String> toAnswerMore(Draft draft) {
    int unknowns = draft.results().findings().unknowns().size();
    List<String> texts = new ArrayList<>();
    texts.add(draft.wording().count(unknowns, Sentence.ASK_ANSWERS_ONE, Sentence.ASK_ANSWERS));
    if (!Risks.hasPartners(draft)) {
      texts.add(draft.say(Sentence.RISK_ONE_SIDE_HELP));
    }
    texts.add(draft.say(Sentence.RECOMMEND_AGAIN));
    return texts;
  }

  private static Recommendation plain(Draft draft, int number, String text) {
    return new Recommendation(
        new Anchor("r" + number), "R" + number, RichText.of(text), toFillIn(draft));
  }

  /** How many recommendations there are, with the one to come back. */
  static int count(Draft draft) {
    int steps =
        (int)
            draft.results().findings().weaknesses().stream()
                .filter(w -> step(w).isPresent())
                .count();
    return steps == 0 ? 0 : steps + 1;
  }

  /** The recommended action that leads a question to the next level. */
  static Optional<Guidance.NextStep> step(Weakness weakness) {
    Question question = weakness.result().question();
    return weakness
        .result()
        .option()
        .flatMap(o -> Optional.ofNullable(question.guidance().nextSteps().get(o)));
  }

  private static Recommendation recommendation(
      Draft draft, String number, Weakness weakness, Guidance.NextStep step) {
    List<KeyFacts.Fact> blanks = toFillIn(draft);
    return new Recommendation(
        new Anchor(number.toLowerCase(java.util.Locale.ROOT)),
        number,
        text(draft, weakness.result().question(), step),
        List.of(
            new KeyFacts.Fact(
                draft.say(Sentence.HEAD_EFFORT), RichText.of(Words.capital(step.effort().label()))),
            blanks.get(0),
            blanks.get(1)));
  }

  /** With the way to the finding, where the report has findings. */
  private static RichText text(Draft draft, Question question, Guidance.NextStep step) {
    String action = Words.sentence(step.action());
    return draft.contains(Part.WEAKNESSES)
        ? RichText.of(
            new Span.Plain(action + " "),
            new Span.Reference(
                draft.say(Sentence.SEE, question.title()), Weaknesses.anchor(question)))
        : RichText.of(action);
  }

  private static List<KeyFacts.Fact> toFillIn(Draft draft) {
    return List.of(
        new KeyFacts.Fact(draft.say(Sentence.HEAD_OWNER), RichText.EMPTY),
        new KeyFacts.Fact(draft.say(Sentence.HEAD_BY), RichText.EMPTY));
  }
}
