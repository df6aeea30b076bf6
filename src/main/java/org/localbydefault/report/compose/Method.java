package org.localbydefault.report.compose;

import java.util.List;
import java.util.Optional;
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
    out.say(Sentence.METHOD_SCORE);
    draft
        .assessment()
        .form()
        .ifPresent(
            form ->
                out.say(
                    Sentence.NOT_IN_FORM,
                    Words.small(form.title()),
                    Coverage.count(draft, Standing.NOT_ASKED)));
    out.say(Sentence.METHOD_PEOPLE);
    out.say(Sentence.METHOD_BLANKS);
    out.say(
        Sentence.METHOD_COVERAGE,
        Figures.percent(overall.coverage()),
        Figures.percent(overall.section().minimumCoverage()));
    if (overall.score().isPresent() && !overall.low().equals(overall.high())) {
      out.say(
          Sentence.METHOD_BOUNDS, Figures.percent(overall.low()), Figures.percent(overall.high()));
    }
    addNotApplicable(draft, out);
    addUncertainty(draft, out);
    addLimits(draft, out);
    out.say(Sentence.METHOD_CERTIFICATE, draft.edition(), hash(draft), draft.fingerprint());
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
                    Bootstrap.DRAWS,
                    Bootstrap.SEED));
    WeightRobustness.of(draft.card())
        .ifPresent(
            r ->
                out.say(
                    Sentence.METHOD_WEIGHTS,
                    draft.card().section(r.weakest()).section().shortTitle(),
                    Figures.percent(r.stays()),
                    WeightRobustness.DRAWS));
    alpha(draft).ifPresent(a -> out.say(Sentence.METHOD_ALPHA, a));
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
    out.say(Sentence.METHOD_GROUPS, draft.assessment().smallestGroup());
    List<String> missing = Characters.missing(draft);
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
