package org.localbydefault.web.results;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.localbydefault.questionnaire.Bands;
import org.localbydefault.questionnaire.Blank;
import org.localbydefault.questionnaire.Combine;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.SectionResult;
import org.localbydefault.scoring.Standing;
import org.localbydefault.scoring.Term;

/** How a section came to its score and level, sentence by sentence: its trace in words. */
final class Unfolding {
  private final UnfoldTexts words;
  private final Scorecard card;
  private final SectionResult result;
  private final List<Term> applying;
  private final List<String> lines = new ArrayList<>();

  private Unfolding(UnfoldTexts words, Scorecard card, SectionResult result) {
    this.words = words;
    this.card = card;
    this.result = result;
    this.applying = result.terms().stream().filter(t -> t.standing().applies()).toList();
  }

  static List<String> of(UnfoldTexts words, Scorecard card, SectionResult result) {
    Unfolding text = new Unfolding(words, card, result);
    text.lines.add(text.rule());
    text.addScore();
    text.addLeftOut();
    text.addCoverage();
    text.addLevel();
    return List.copyOf(text.lines);
  }

  private String rule() {
    return switch (result.section().combine()) {
      case MEAN -> words.rule_mean();
      case MEAN_OF_SECTIONS -> words.rule_mean_of_sections();
      case SUM -> words.rule_sum();
      case MINIMUM -> words.rule_minimum();
    };
  }

  private void addScore() {
    if (result.score().isEmpty()) {
      lines.add(words.no_score());
      return;
    }
    Ratio score = result.score().get();
    if (result.section().combine() == Combine.MINIMUM) {
      lines.add(words.lowest(shown(score)));
      return;
    }
    boolean blanksCount = card.questionnaire().blank() == Blank.LOWEST;
    String sum = sum(scored(), t -> t.weight().times(t.score().orElseThrow())).toString();
    Ratio weights = sum(blanksCount ? applying : scored(), Term::weight);
    lines.add(words.mean(sum, weights.toString(), shown(score)));
    if (blanksCount) {
      lines.add(words.blanks());
    }
    result.total().ifPresent(total -> lines.add(words.total(total.toString())));
  }

  private List<Term> scored() {
    return applying.stream().filter(t -> t.score().isPresent()).toList();
  }

  private void addLeftOut() {
    List<String> out =
        result.terms().stream()
            .filter(t -> t.score().isEmpty() && t.standing() != Standing.NOT_ASKED)
            .map(t -> t.node().title())
            .toList();
    if (!out.isEmpty() && !scored().isEmpty()) {
      lines.add(words.left_out(String.join(", ", out)));
    }
  }

  private void addCoverage() {
    if (applying.isEmpty()) {
      return;
    }
    Ratio answered = sum(applying, t -> t.weight().times(t.coverage()));
    Ratio all = sum(applying, Term::weight);
    lines.add(words.coverage(answered.toString(), all.toString(), percent(result.coverage())));
    if (!result.low().equals(result.high())) {
      lines.add(words.bounds(percent(result.low()), percent(result.high())));
    }
    if (result.notApplicable().signum() > 0) {
      lines.add(words.not_applicable(percent(result.notApplicable())));
    }
  }

  private void addLevel() {
    if (result.section().bands().isEmpty()) {
      return;
    } else if (result.reached().isEmpty()) {
      String least = percent(result.section().minimumCoverage());
      lines.add(
          result.score().isEmpty()
              ? words.level_none()
              : words.level_too_little(percent(result.coverage()), least));
      return;
    }
    Bands bands = result.section().bands().get();
    Bands.Band reached = result.reached().get();
    boolean isTop = bands.bands().get(bands.bands().size() - 1).equals(reached);
    lines.add(
        isTop
            ? words.level_top(reached.label(), bound(bands, reached.from()))
            : words.level(
                reached.label(), bound(bands, reached.from()), bound(bands, reached.to())));
    result.caps().forEach(cap -> lines.add(words.cap(cap.band().label(), cap.reason())));
    if (result.isCapped()) {
      lines.add(words.capped(result.level().map(Bands.Band::label).orElse("")));
    }
  }

  private static String bound(Bands bands, Ratio bound) {
    return bands.basis() == Bands.Basis.TOTAL
        ? bound.toString()
        : bound.percent(1).stripTrailingZeros().toPlainString() + "%";
  }

  private String shown(Ratio share) {
    return shown(words, share);
  }

  /** The exact fraction, and how it is shown. */
  static String shown(UnfoldTexts words, Ratio share) {
    return words.shown(share.toString(), percent(share));
  }

  static String percent(Ratio share) {
    return share.percent(0) + "%";
  }

  private static Ratio sum(List<Term> terms, Function<Term, Ratio> of) {
    return terms.stream().map(of).reduce(Ratio.ZERO, Ratio::plus);
  }
}
