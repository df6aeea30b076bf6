package org.localbydefault.web.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.localbydefault.questionnaire.Guidance;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.report.RichText;
import org.localbydefault.report.Span;
import org.localbydefault.report.compose.ResultWords;
import org.localbydefault.scoring.PerspectiveGap;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.web.Terms;

/**
 * A question's number with everything that it unfolds to.
 *
 * @param practice what the level looks like; empty where the questionnaire does not say
 * @param counts people by level
 * @param groups middle answer by group, where groups may be shown apart
 * @param evidence notes, without who wrote them
 */
record QuestionView(
    QuestionResult result,
    Place place,
    String practice,
    List<String> lines,
    List<Count> counts,
    List<Count> groups,
    List<List<Piece>> evidence,
    Optional<Guidance.NextStep> nextStep) {

  /** A label with what is counted. */
  record Count(String label, String value) {}

  /**
   * A run of text.
   *
   * @param href where it leads; empty for nowhere
   */
  record Piece(String text, String href) {}

  static QuestionView of(
      ResultWords words, UnfoldTexts unfold, Terms terms, Scorecard card, QuestionResult result) {
    Place place = Place.of(words, words.mark(result));
    return new QuestionView(
        result,
        place,
        words.practice(result),
        QuestionUnfolding.of(unfold, card, result, words.mark(result).word()),
        counts(result),
        groups(card, result, terms),
        words.evidence(result.question().id()).stream().map(QuestionView::pieces).toList(),
        result
            .option()
            .flatMap(
                option ->
                    Optional.ofNullable(result.question().guidance().nextSteps().get(option))));
  }

  private static List<Count> counts(QuestionResult result) {
    List<Count> counts = new ArrayList<>();
    List<Scale.Option> options = result.question().scale().options();
    for (int i = 0; i < options.size(); i++) {
      counts.add(new Count(options.get(i).label(), String.valueOf(result.counts().get(i))));
    }
    return counts;
  }

  private static List<Count> groups(Scorecard card, QuestionResult result, Terms terms) {
    List<Count> groups = new ArrayList<>();
    for (PerspectiveGap gap : PerspectiveGap.all(card)) {
      if (gap.question().equals(result.question())) {
        gap.medians()
            .forEach(
                (side, median) ->
                    groups.add(
                        new Count(terms.side(side), word(result.question().scale(), median))));
      }
    }
    return groups;
  }

  /** A level's word, or the two words that a value lies between. */
  private static String word(Scale scale, Ratio value) {
    List<Scale.Option> sorted =
        scale.options().stream().sorted(Comparator.comparing(Scale.Option::value)).toList();
    String below = sorted.get(0).label();
    for (Scale.Option option : sorted) {
      int order = option.value().compareTo(value);
      if (order == 0) {
        return option.label();
      } else if (order > 0) {
        return below + " – " + option.label();
      }
      below = option.label();
    }
    return below;
  }

  private static List<Piece> pieces(RichText text) {
    return text.spans().stream()
        .map(
            span ->
                span instanceof Span.Link link
                    ? new Piece(link.text(), safe(link.target().toString()))
                    : new Piece(span.text(), ""))
        .toList();
  }

  /** Only these schemes lead to a page; any other could run a script. */
  private static String safe(String address) {
    return address.startsWith("https://") || address.startsWith("http://") ? address : "";
  }
}
