package org.localbydefault.report.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.localbydefault.questionnaire.Guidance.Scrutiny;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.report.Anchor;
import org.localbydefault.report.EnquiryCard;
import org.localbydefault.report.Labelled;
import org.localbydefault.report.RichText;
import org.localbydefault.scoring.QuestionResult;

/** Lines of enquiry: for each weak principle, the pack of its weakest statement. */
final class ScrutinyPack {
  private static final Ratio WEAK = Ratio.of(1, 2);
  private static final Ratio STRONG = Ratio.of(5, 8);

  private ScrutinyPack() {}

  static void write(Draft draft, ChapterWriter out) {
    List<Section> weak =
        draft.principles().stream()
            .filter(p -> score(draft, p).compareTo(STRONG) < 0)
            .filter(p -> weakest(draft, p).isPresent())
            .sorted(Comparator.comparing((Section p) -> score(draft, p)))
            .toList();
    if (weak.isEmpty()) {
      return;
    }
    out.say(Sentence.SCRUTINY);
    for (Section principle : weak) {
      QuestionResult result = weakest(draft, principle).orElseThrow();
      out.add(
          card(draft, principle, result, result.question().guidance().scrutiny().orElseThrow()));
    }
  }

  private static Ratio score(Draft draft, Section principle) {
    return draft.card().section(principle.id()).score().orElse(Ratio.ZERO);
  }

  /** The lowest statement that is weak and has lines of enquiry. */
  private static Optional<QuestionResult> weakest(Draft draft, Section principle) {
    return principle
        .questions()
        .map(q -> draft.card().question(q.id()))
        .filter(r -> r.question().guidance().scrutiny().isPresent())
        .filter(r -> r.normalised().filter(x -> x.compareTo(WEAK) <= 0).isPresent())
        .min(Comparator.comparing(r -> r.normalised().orElseThrow()));
  }

  private static EnquiryCard card(
      Draft draft, Section principle, QuestionResult result, Scrutiny scrutiny) {
    Question question = result.question();
    return new EnquiryCard(
        new Anchor("enquiry-" + question.id().value().replace('.', '-')),
        principle.shortTitle(),
        question.title(),
        draft.mark(result),
        draft.say(Sentence.PART_ASK),
        scrutiny.ask().stream().map(RichText::of).toList(),
        List.of(
            new Labelled(
                draft.say(Sentence.PART_GOOD_ANSWER), List.of(RichText.of(scrutiny.goodAnswer()))),
            new Labelled(
                draft.say(Sentence.PART_NEXT_TIME), List.of(RichText.of(scrutiny.nextTime())))));
  }
}
