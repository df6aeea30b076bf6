package org.localbydefault.report.compose;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localbydefault.finding.Cause;
import org.localbydefault.finding.Weakness;
import org.localbydefault.questionnaire.Guidance;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.report.Anchor;
import org.localbydefault.report.FindingCard;
import org.localbydefault.report.Labelled;
import org.localbydefault.report.RichText;
import org.localbydefault.report.Span;
import org.localbydefault.scoring.NextStep;
import org.localbydefault.scoring.QuestionResult;

/** What to work on first, each with its reasons, its evidence and what comes next. */
final class Weaknesses {
  private Weaknesses() {}

  static void write(Draft draft, ChapterWriter out) {
    List<Weakness> weaknesses = draft.results().findings().weaknesses();
    if (weaknesses.isEmpty()) {
      if (Coverage.answered(draft) > 0) {
        out.say(Sentence.NO_WEAKNESSES);
      }
      return;
    }
    if (draft.isTooLittle()) {
      out.say(Sentence.WEAKNESSES_TOO_LITTLE);
    } else {
      out.count(weaknesses.size(), Sentence.WEAKNESSES_ONE, Sentence.WEAKNESSES);
    }
    int number = 0;
    for (Weakness weakness : weaknesses) {
      number++;
      out.add(card(draft, number, weakness));
    }
  }

  /** Where a question's card stands. */
  static Anchor anchor(Question question) {
    return new Anchor("finding-" + question.id().value().replace('.', '-'));
  }

  private static FindingCard card(Draft draft, int number, Weakness weakness) {
    QuestionResult result = weakness.result();
    List<Labelled> parts = new ArrayList<>();
    parts.add(now(draft, result));
    parts.add(
        new Labelled(
            draft.say(Sentence.PART_CAUSES),
            weakness.causes().stream().map(c -> RichText.of(cause(draft, result, c))).toList()));
    result.question().guidance().why().ifPresent(why -> parts.add(why(draft, why)));
    addNext(draft, weakness, parts);
    return new FindingCard(
        anchor(result.question()),
        String.valueOf(number),
        draft.card().section(weakness.section()).section().shortTitle(),
        result.question().title(),
        draft.mark(result),
        parts);
  }

  private static Labelled now(Draft draft, QuestionResult result) {
    List<RichText> texts = new ArrayList<>();
    String practice = Evidence.practice(result);
    texts.add(RichText.of(practice.isEmpty() ? result.question().text() : practice));
    Evidence.first(draft, result).ifPresent(texts::add);
    if (Evidence.all(draft, result.question().id()).isEmpty()) {
      texts.add(RichText.of(draft.say(Sentence.NO_EVIDENCE)));
    }
    return new Labelled(draft.say(Sentence.PART_NOW), texts);
  }

  private static Labelled why(Draft draft, Guidance.Why why) {
    return new Labelled(
        draft.say(Sentence.PART_WHY),
        List.of(
            RichText.of(
                new Span.Plain(Words.sentence(why.text()) + " "),
                new Span.Link(why.source().title(), why.source().url()))));
  }

  private static String cause(Draft draft, QuestionResult result, Cause cause) {
    if (cause instanceof Cause.Disputed disputed) {
      return draft.say(Sentence.CAUSE_DISPUTED, disputed.withinOneStep(), disputed.answers());
    } else if (cause instanceof Cause.PartnersLower lower) {
      return lower.steps().equals(Ratio.ONE)
          ? draft.say(Sentence.CAUSE_PARTNERS_ONE)
          : draft.say(Sentence.CAUSE_PARTNERS, steps(draft, lower.steps()));
    } else if (cause instanceof Cause.Blocks blocks) {
      return draft.say(Sentence.CAUSE_BLOCKS, titles(draft, blocks.questions()));
    } else if (cause instanceof Cause.Caps caps) {
      return draft.say(
          Sentence.CAUSE_CAPS, draft.card().section(caps.section()).section().shortTitle());
    }
    return draft.say(Sentence.CAUSE_LOW, draft.place(result));
  }

  private static String steps(Draft draft, Ratio steps) {
    boolean isWhole = steps.denominator().equals(BigInteger.ONE);
    return isWhole ? draft.inWords(steps.numerator().intValue()) : Figures.decimal(steps, 1);
  }

  private static String titles(Draft draft, List<QuestionId> questions) {
    return Words.quoted(
        questions.stream().map(q -> draft.card().question(q).question().title()).toList(),
        draft.say(Sentence.AND));
  }

  private static void addNext(Draft draft, Weakness weakness, List<Labelled> parts) {
    QuestionResult result = weakness.result();
    Optional<NextStep> next =
        draft.results().nextSteps().stream()
            .filter(s -> s.question().id().equals(result.question().id()))
            .findFirst();
    next.ifPresent(step -> addLooks(draft, result.question(), step, parts));
    Recommendations.step(weakness)
        .ifPresent(
            step ->
                parts.add(
                    new Labelled(
                        draft.say(Sentence.PART_STEP),
                        List.of(
                            RichText.of(
                                draft.say(
                                    Sentence.STEP,
                                    Words.sentence(step.action()),
                                    step.effort().label()))))));
  }

  private static void addLooks(
      Draft draft, Question question, NextStep step, List<Labelled> parts) {
    OptionId to = step.to();
    String label = question.scale().find(to).orElseThrow().label();
    String practice = Evidence.practice(question, to);
    if (!practice.isEmpty()) {
      parts.add(
          new Labelled(draft.say(Sentence.PART_NEXT_LEVEL, label), List.of(RichText.of(practice))));
    }
  }
}
