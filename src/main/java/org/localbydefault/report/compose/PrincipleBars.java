package org.localbydefault.report.compose;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.localbydefault.questionnaire.Bands;
import org.localbydefault.questionnaire.LevelId;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.report.DataTable;
import org.localbydefault.report.LevelBars;
import org.localbydefault.scoring.Comparison;
import org.localbydefault.scoring.SectionResult;

/** A bar for every principle, on one scale of levels. */
final class PrincipleBars {
  /** A title says its message in so many words, or says none. */
  private static final int LONGEST_TITLE = 10;

  private PrincipleBars() {}

  /** A bar for every principle; absent for a questionnaire without sections or levels. */
  static Optional<LevelBars> all(Draft draft) {
    Optional<Bands> bands = draft.card().questionnaire().overall().bands();
    List<SectionResult> results =
        draft.principles().stream().map(p -> draft.card().section(p.id())).toList();
    boolean isOneScale =
        bands.isPresent() && results.stream().allMatch(r -> r.section().bands().equals(bands));
    if (results.isEmpty() || !isOneScale || bands.get().bands().size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new LevelBars(
            title(draft),
            draft.say(Sentence.BARS_SUBTITLE),
            alternative(results, r -> inWords(draft, r) + targetInWords(draft, r)),
            bands.get().bands().stream().map(Bands.Band::label).toList(),
            results.stream().map(r -> bar(draft, r)).toList(),
            StandingTables.principles(draft)));
  }

  private static String title(Draft draft) {
    return Extremes.of(draft)
        .map(e -> draft.say(Sentence.BARS_TITLE, e.strongest(draft), e.weakest(draft)))
        .filter(title -> title.split(" ", -1).length <= LONGEST_TITLE)
        .orElseGet(() -> draft.say(Sentence.BARS_TITLE_PLAIN));
  }

  private static String alternative(
      List<SectionResult> results, Function<SectionResult, String> inWords) {
    return results.stream().map(inWords).collect(Collectors.joining(" "));
  }

  private static String inWords(Draft draft, SectionResult result) {
    String name = result.section().shortTitle();
    return result.score().isEmpty()
        ? draft.say(Sentence.BAR_UNANSWERED, name)
        : draft.say(Sentence.BAR_IN_WORDS, name, draft.levelWord(result), draft.scoreWord(result));
  }

  private static String targetInWords(Draft draft, SectionResult result) {
    Bands bands = result.section().bands().orElseThrow();
    OptionalInt target = target(draft, result.section());
    return target.isEmpty()
        ? ""
        : " " + draft.say(Sentence.BAR_TARGET, bands.bands().get(target.getAsInt()).label());
  }

  /** The place of the level that the council aims at, from 0. */
  private static OptionalInt target(Draft draft, Section section) {
    LevelId aim = draft.assessment().targets().get(section.id());
    return aim == null
        ? OptionalInt.empty()
        : OptionalInt.of(section.bands().orElseThrow().position(aim));
  }

  private static LevelBars.Bar bar(Draft draft, SectionResult result) {
    OptionalInt target = target(draft, result.section());
    OptionalInt step =
        target.isEmpty() ? OptionalInt.empty() : OptionalInt.of(target.getAsInt() + 1);
    return bar(draft, result, step, OptionalDouble.empty());
  }

  private static LevelBars.Bar bar(
      Draft draft, SectionResult result, OptionalInt target, OptionalDouble previous) {
    return new LevelBars.Bar(
        result.section().shortTitle(),
        draft.mark(result),
        score(result),
        result.score().map(Figures::percent).orElse(""),
        result.isCapped() ? draft.say(Sentence.CAPPED) : "",
        target,
        previous);
  }

  private static OptionalDouble score(SectionResult result) {
    return result
        .score()
        .map(s -> OptionalDouble.of(s.approximate()))
        .orElse(OptionalDouble.empty());
  }

  /**
   * A bar for every principle that has a score both times, with where it stood last time.
   *
   * @param table the same as a table
   */
  static Optional<LevelBars> changes(Draft draft, Comparison comparison, DataTable table) {
    List<SectionResult> now =
        draft.principles().stream()
            .filter(p -> comparison.isComparable(p.id()))
            .map(p -> comparison.now().section(p.id()))
            .toList();
    Optional<Bands> bands = draft.card().questionnaire().overall().bands();
    if (bands.isEmpty() || !now.stream().allMatch(r -> r.section().bands().equals(bands))) {
      return Optional.empty();
    }
    return Optional.of(
        new LevelBars(
            draft.say(Sentence.CHANGES_TITLE),
            draft.say(Sentence.BARS_SUBTITLE),
            alternative(now, r -> inWords(draft, r) + beforeInWords(draft, comparison, r)),
            bands.get().bands().stream().map(Bands.Band::label).toList(),
            now.stream().map(r -> change(draft, comparison, r)).toList(),
            table));
  }

  private static String beforeInWords(Draft draft, Comparison comparison, SectionResult now) {
    SectionResult before = comparison.before().section(now.section().id());
    return " " + draft.say(Sentence.BAR_BEFORE, draft.levelWord(before), draft.scoreWord(before));
  }

  private static LevelBars.Bar change(Draft draft, Comparison comparison, SectionResult now) {
    SectionResult before = comparison.before().section(now.section().id());
    return bar(draft, now, OptionalInt.empty(), score(before));
  }
}
