package org.localbydefault.report.compose;

import java.util.List;
import java.util.Optional;
import org.localbydefault.questionnaire.Combine;
import org.localbydefault.report.RichText;
import org.localbydefault.scoring.Bootstrap;
import org.localbydefault.scoring.Krippendorff;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.scoring.SectionResult;
import org.localbydefault.scoring.Standing;
import org.localbydefault.scoring.WeightRobustness;

/** How the numbers came about, how far to trust them, and how to check them. */
final class Method {
  private Method() {}

  static void write(Draft draft, ChapterWriter out) {
    SectionResult overall = draft.card().overall();
    sayScore(draft, out);
    draft
        .assessment()
        .form()
        .ifPresent(
            form ->
                out.say(
                    Sentence.NOT_IN_FORM,
                    Words.small(form.title()),
                    Coverage.count(draft, Standing.NOT_ASKED)));
    if (draft.assessment().respondents().size() > 1) {
      out.say(Sentence.METHOD_PEOPLE);
    }
    out.say(Sentence.METHOD_BLANKS);
    sayCoverage(out, overall);
    if (overall.score().isPresent() && !overall.low().equals(overall.high())) {
      out.say(
          Sentence.METHOD_BOUNDS, Figures.percent(overall.low()), Figures.percent(overall.high()));
    }
    addNotApplicable(draft, out);
    addUncertainty(draft, out);
    addLimits(draft, out);
    out.say(Sentence.METHOD_CERTIFICATE, draft.edition(), hash(draft), draft.fingerprint());
  }

  /** How the score comes about; nothing of a way that has no sentence. */
  private static void sayScore(Draft draft, ChapterWriter out) {
    boolean isFlat =
        draft.principles().stream().allMatch(p -> p.combine() == Combine.MEAN)
            && draft.loose().isEmpty();
    Combine combine = draft.card().questionnaire().overall().combine();
    if (combine == Combine.MEAN_OF_SECTIONS && isFlat) {
      out.say(Sentence.METHOD_MEANS);
    } else if (combine == Combine.MEAN) {
      out.say(Sentence.METHOD_MEAN);
    } else if (combine == Combine.SUM) {
      out.say(Sentence.METHOD_SUM);
    }
  }

  private static void sayCoverage(ChapterWriter out, SectionResult overall) {
    String coverage = Figures.percent(overall.coverage());
    if (overall.section().bands().isPresent() && overall.section().minimumCoverage().signum() > 0) {
      out.say(
          Sentence.METHOD_COVERAGE, coverage, Figures.percent(overall.section().minimumCoverage()));
    } else {
      out.say(Sentence.METHOD_COVERAGE_PLAIN, coverage);
    }
  }

  private static void addNotApplicable(Draft draft, ChapterWriter out) {
    long taken = Coverage.count(draft, Standing.NOT_APPLICABLE);
    if (taken > 0) {
      out.say(
          Sentence.METHOD_NOT_APPLICABLE,
          taken,
          Figures.percent(draft.card().overall().notApplicable()));
    }
    long scope = Coverage.count(draft, Standing.OUT_OF_SCOPE);
    if (scope > 0) {
      out.say(Sentence.METHOD_SCOPE, scope);
    }
  }

  private static void addUncertainty(Draft draft, ChapterWriter out) {
    Bootstrap.interval(draft.card(), draft.card().questionnaire().overall())
        .ifPresent(
            i ->
                out.say(
                    Sentence.METHOD_INTERVAL,
                    Figures.percent(i.low()),
                    Figures.percent(i.high()),
                    Figures.grouped(Bootstrap.DRAWS),
                    Bootstrap.SEED));
    WeightRobustness.of(draft.card())
        .filter(r -> isAlone(draft, draft.card().section(r.weakest())))
        .ifPresent(
            r ->
                out.say(
                    Sentence.METHOD_WEIGHTS,
                    draft.card().section(r.weakest()).section().shortTitle(),
                    Figures.percent(r.stays()),
                    Figures.grouped(WeightRobustness.DRAWS)));
    alpha(draft).ifPresent(a -> out.say(Sentence.METHOD_ALPHA, a));
  }

  /** Whether one principle is the weakest, and enough of it was answered to say so. */
  private static boolean isAlone(Draft draft, SectionResult weakest) {
    boolean isKnown = weakest.section().bands().isEmpty() || weakest.level().isPresent();
    return isKnown
        && draft.principles().stream()
                .filter(p -> draft.card().section(p.id()).score().equals(weakest.score()))
                .count()
            == 1;
  }

  private static Optional<String> alpha(Draft draft) {
    List<QuestionResult> results = List.copyOf(draft.card().questions().values());
    List<List<Integer>> units =
        results.stream()
            .filter(r -> r.question().scale().equals(results.get(0).question().scale()))
            .map(QuestionResult::counts)
            .toList();
    return Krippendorff.ordinal(units).map(a -> Figures.decimal(a, 2));
  }

  private static void addLimits(Draft draft, ChapterWriter out) {
    out.say(Sentence.METHOD_LIMITS);
    if (draft.assessment().respondents().size() > 1) {
      out.say(Sentence.METHOD_GROUPS, draft.inWords(draft.assessment().smallestGroup()));
    }
    List<String> missing = Characters.missing(draft.assessment(), draft.covers());
    if (!missing.isEmpty()) {
      out.numbered(RichText.of(draft.say(Sentence.METHOD_CHARACTERS, String.join(", ", missing))));
    }
  }

  /** The questionnaire's hash, short enough to compare by eye. */
  private static String hash(Draft draft) {
    String hash = draft.card().questionnaire().contentHash();
    return hash.substring(0, Math.min(16, hash.length()));
  }
}
