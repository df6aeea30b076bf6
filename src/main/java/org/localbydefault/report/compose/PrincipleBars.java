package org.localbydefault.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.localbydefault.questionnaire.Bands;
import org.localbydefault.questionnaire.LevelId;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.report.DataTable;
import org.localbydefault.report.LevelBars;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.scoring.SectionResult;
import org.localbydefault.scoring.Standing;

/** Bars on one scale of levels: a principle each, or a statement each. */
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
            alternative(draft, results),
            bands.get().bands().stream().map(Bands.Band::label).toList(),
            results.stream().map(r -> bar(draft, r)).toList(),
            table(draft, results)));
  }

  private static String title(Draft draft) {
    return Extremes.of(draft)
        .map(e -> draft.say(Sentence.BARS_TITLE, e.strongest(draft), e.weakest(draft)))
        .filter(title -> title.split(" ", -1).length <= LONGEST_TITLE)
        .orElseGet(() -> draft.say(Sentence.BARS_TITLE_PLAIN));
  }

  private static String alternative(Draft draft, List<SectionResult> results) {
    return results.stream().map(r -> inWords(draft, r)).collect(Collectors.joining(" "));
  }

  private static String inWords(Draft draft, SectionResult result) {
    String name = result.section().shortTitle();
    return result.score().isEmpty()
        ? draft.say(Sentence.BAR_UNANSWERED, name)
        : draft.say(Sentence.BAR_IN_WORDS, name, draft.levelWord(result), draft.scoreWord(result));
  }

  private static LevelBars.Bar bar(Draft draft, SectionResult result) {
    Section section = result.section();
    OptionalInt target = OptionalInt.empty();
    LevelId aim = draft.assessment().targets().get(section.id());
    if (aim != null) {
      target = OptionalInt.of(section.bands().orElseThrow().position(aim) + 1);
    }
    return new LevelBars.Bar(
        section.shortTitle(),
        draft.mark(result),
        result.score().map(s -> OptionalDouble.of(s.approximate())).orElse(OptionalDouble.empty()),
        result.score().map(Figures::percent).orElse(""),
        result.isCapped() ? draft.say(Sentence.CAPPED) : "",
        target,
        previous(draft, section));
  }

  private static OptionalDouble previous(Draft draft, Section section) {
    return draft
        .results()
        .comparison()
        .filter(c -> c.isComparable(section.id()))
        .flatMap(c -> c.before().section(section.id()).score())
        .map(s -> OptionalDouble.of(s.approximate()))
        .orElse(OptionalDouble.empty());
  }

  private static DataTable table(Draft draft, List<SectionResult> results) {
    List<DataTable.Row> rows = new ArrayList<>();
    for (SectionResult result : results) {
      rows.add(
          Tables.row(
              result.section().shortTitle(),
              draft.levelWord(result),
              draft.scoreWord(result),
              Coverage.of(draft, result)));
    }
    return new DataTable(
        draft.say(Sentence.BARS_TABLE),
        List.of(
            Tables.text(draft.say(Sentence.HEAD_PRINCIPLE), 4),
            Tables.text(draft.say(Sentence.HEAD_LEVEL), 2.2),
            Tables.number(draft.wording().labels().score(), 1),
            Tables.number(draft.say(Sentence.HEAD_ANSWERED), 1.4)),
        rows);
  }

  /** A bar for each of a section's statements; absent where their scales differ. */
  static Optional<LevelBars> of(Draft draft, Section section, List<Question> statements) {
    List<QuestionResult> results =
        statements.stream()
            .filter(Question::isScored)
            .map(q -> draft.card().question(q.id()))
            .filter(r -> r.standing() != Standing.NOT_ASKED)
            .toList();
    List<Scale> scales = results.stream().map(r -> r.question().scale()).distinct().toList();
    if (scales.size() != 1) {
      return Optional.empty();
    }
    return Optional.of(
        new LevelBars(
            draft.say(Sentence.STATEMENTS_TITLE, section.shortTitle()),
            draft.say(Sentence.STATEMENTS_SUBTITLE),
            statementsInWords(draft, results),
            scales.get(0).options().stream().map(Scale.Option::label).toList(),
            results.stream().map(r -> statementBar(draft, r)).toList(),
            statementTable(draft, section, results)));
  }

  private static String statementsInWords(Draft draft, List<QuestionResult> results) {
    return results.stream()
        .map(r -> draft.say(Sentence.STATEMENT_IN_WORDS, r.question().title(), draft.optionWord(r)))
        .collect(Collectors.joining(" "));
  }

  private static LevelBars.Bar statementBar(Draft draft, QuestionResult result) {
    return new LevelBars.Bar(
        result.question().title(),
        draft.mark(result),
        result
            .normalised()
            .map(x -> OptionalDouble.of(x.approximate()))
            .orElse(OptionalDouble.empty()),
        "",
        "",
        OptionalInt.empty(),
        OptionalDouble.empty());
  }

  private static DataTable statementTable(
      Draft draft, Section section, List<QuestionResult> results) {
    return new DataTable(
        draft.say(Sentence.STATEMENTS_TABLE, section.shortTitle()),
        List.of(
            Tables.text(draft.say(Sentence.HEAD_STATEMENT), 4),
            Tables.text(draft.say(Sentence.HEAD_LEVEL), 2.6),
            Tables.text(draft.say(Sentence.HEAD_SPREAD), 2.4)),
        results.stream()
            .map(
                r ->
                    Tables.row(r.question().title(), draft.optionWord(r), Spread.inWords(draft, r)))
            .toList());
  }
}
