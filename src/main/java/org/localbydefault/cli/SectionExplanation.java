package org.localbydefault.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.localbydefault.questionnaire.Blank;
import org.localbydefault.questionnaire.Combine;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.SectionResult;
import org.localbydefault.scoring.Term;

/** How a section came to its score and level, step by step. */
final class SectionExplanation {
  private final Scorecard card;
  private final SectionResult result;
  private final Section section;
  private final List<Term> applying;
  private final List<String> lines = new ArrayList<>();

  private SectionExplanation(Scorecard card, SectionResult result) {
    this.card = card;
    this.result = result;
    this.section = result.section();
    this.applying = result.terms().stream().filter(t -> t.standing().applies()).toList();
  }

  static List<String> of(Scorecard card, SectionResult result) {
    SectionExplanation text = new SectionExplanation(card, result);
    text.lines.add("%s (%s)".formatted(text.section.title(), text.section.id()));
    text.say(rule(text.section.combine()));
    text.lines.add("");
    text.addTerms();
    text.addScore();
    text.addLeftOut();
    text.addCoverage();
    text.lines.addAll(LevelExplanation.of(result));
    return text.lines;
  }

  private void say(String text) {
    lines.addAll(Texts.wrapped("", text));
  }

  private static String rule(Combine combine) {
    return switch (combine) {
      case MEAN -> "Its score is the weighted mean of all its statements, however deep.";
      case MEAN_OF_SECTIONS ->
          "Its score is the weighted mean of what stands directly inside: each part counts with"
              + " its own score.";
      case SUM ->
          "Its total is the weighted sum of the raw values; its score is how far that"
              + " total stands from the lowest to the highest possible.";
      case MINIMUM -> "Its score is the lowest score of what stands directly inside.";
    };
  }

  private void addTerms() {
    List<Term> scored = result.terms().stream().filter(t -> t.score().isPresent()).toList();
    if (scored.isEmpty()) {
      return;
    }
    Grid grid = new Grid(1);
    grid.row("What counts", "weight", "", "score", "", "");
    for (Term term : scored) {
      Ratio score = term.score().orElseThrow();
      grid.row(
          "  " + (term.node() instanceof Section part ? part.shortTitle() : term.node().title()),
          term.weight().toString(),
          "×",
          score.toString(),
          "=",
          term.weight().times(score).toString());
    }
    lines.addAll(grid.lines());
    lines.add("");
  }

  private void addScore() {
    if (result.score().isEmpty()) {
      say("Nothing that counts was answered, so there is no score. No score is not zero.");
      return;
    }
    Ratio score = result.score().get();
    if (section.combine() == Combine.MINIMUM) {
      say("The lowest of them: %s.".formatted(Numbers.unfolded(score)));
      return;
    }
    List<Term> counted = blanksCount() ? applying : scored();
    String blanks = blanksCount() ? " A blank counts as the lowest, 0." : "";
    say(
        "Sum %s, divided by the weights' sum %s: %s.%s"
            .formatted(
                sum(scored(), t -> t.weight().times(t.score().orElseThrow())),
                sum(counted, Term::weight),
                Numbers.unfolded(score),
                blanks));
    result.total().ifPresent(total -> say("The total of the raw values is %s.".formatted(total)));
  }

  private boolean blanksCount() {
    return card.questionnaire().blank() == Blank.LOWEST;
  }

  private List<Term> scored() {
    return applying.stream().filter(t -> t.score().isPresent()).toList();
  }

  private void addLeftOut() {
    List<Term> out = result.terms().stream().filter(t -> t.score().isEmpty()).toList();
    if (!out.isEmpty()) {
      lines.add("");
      lines.add("Left out of the sum:");
      for (Term term : out) {
        lines.addAll(Texts.wrapped("  ", term.node().title() + ": " + LeftOut.why(card, term)));
      }
    }
  }

  private void addCoverage() {
    lines.add("");
    if (applying.isEmpty()) {
      say("Nothing in it applies.");
      return;
    }
    Ratio weights = sum(applying, Term::weight);
    say(
        "Answered: weight %s of the %s that applies, %s."
            .formatted(
                sum(applying, t -> t.weight().times(t.coverage())),
                weights,
                Numbers.unfolded(result.coverage())));
    if (result.low().equals(result.high())) {
      return;
    }
    say(
        "If every blank were the lowest level, the score would be %s; if the highest, %s."
            .formatted(Numbers.unfolded(result.low()), Numbers.unfolded(result.high())));
    Optional<Ratio> out = Optional.of(result.notApplicable()).filter(r -> r.signum() > 0);
    out.ifPresent(
        r -> say("Taken out as not applicable: %s of the weight.".formatted(Numbers.unfolded(r))));
  }

  private static Ratio sum(List<Term> terms, Function<Term, Ratio> of) {
    return terms.stream().map(of).reduce(Ratio.ZERO, Ratio::plus);
  }
}
