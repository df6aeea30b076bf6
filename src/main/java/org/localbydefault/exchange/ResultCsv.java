package org.localbydefault.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.report.compose.Results;
import org.localbydefault.scoring.Agreement;
import org.localbydefault.scoring.Comparison;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.SectionResult;

/**
 * A result as CSV: a row for each section and one for each question, all with the same columns.
 * Says how many people answered what and never who. The last two columns compare with the round
 * before, where there is one, on the questions answered both times.
 */
public final class ResultCsv {
  /** The names of the columns, in their order. */
  public static final List<String> COLUMNS =
      List.of(
          "council",
          "code",
          "date",
          "questionnaire",
          "version",
          "row",
          "id",
          "title",
          "standing",
          "score",
          "score-percent",
          "level",
          "level-before-caps",
          "coverage-percent",
          "low-percent",
          "high-percent",
          "weight",
          "agreed",
          "counts",
          "dont-know",
          "not-applicable",
          "blank",
          "dissent",
          "agreement",
          "common-before-percent",
          "common-now-percent");

  private static final int DECIMALS = 1;
  private static final int INDEX_DECIMALS = 3;

  private final CsvWriter csv;
  private final List<String> head;
  private final Optional<Comparison> comparison;

  private ResultCsv(CsvWriter csv, Results results) {
    this.csv = csv;
    this.comparison = results.comparison();
    Scorecard card = results.card();
    Assessment assessment = card.assessment();
    this.head =
        List.of(
            assessment.council().officialName(),
            assessment.council().code().map(code -> code.value()).orElse(""),
            assessment.date().toString(),
            card.questionnaire().id().value(),
            card.questionnaire().version().toString());
  }

  /** Writes the table; the stream stays open. */
  public static void write(OutputStream to, Results results) throws IOException {
    CsvWriter csv = new CsvWriter(to);
    csv.row(COLUMNS);
    ResultCsv table = new ResultCsv(csv, results);
    for (SectionResult section : results.card().sections().values()) {
      table.write(section);
    }
    for (QuestionResult question : results.card().questions().values()) {
      table.write(question);
    }
  }

  private void write(SectionResult result) throws IOException {
    List<String> row = new ArrayList<>(head);
    row.add("section");
    row.add(result.section().id().value());
    row.add(result.section().title());
    row.add(SectionJson.word(result.standing()));
    row.add(text(result.score()));
    row.add(percent(result.score()));
    row.add(text(result.level().map(b -> b.level())));
    row.add(text(result.reached().map(b -> b.level())));
    row.add(percent(Optional.of(result.coverage())));
    row.add(percent(Optional.of(result.low())));
    row.add(percent(Optional.of(result.high())));
    row.add(result.section().weight().toString());
    row.addAll(Collections.nCopies(COLUMNS.size() - 2 - row.size(), ""));
    Optional<Comparison> common = comparison.filter(c -> c.isComparable(result.section().id()));
    row.add(percent(common.flatMap(c -> c.before().section(result.section().id()).score())));
    row.add(percent(common.flatMap(c -> c.now().section(result.section().id()).score())));
    csv.row(row);
  }

  private void write(QuestionResult result) throws IOException {
    List<String> row = new ArrayList<>(head);
    row.add("question");
    row.add(result.question().id().value());
    row.add(result.question().title());
    row.add(SectionJson.word(result.standing()));
    row.add(text(result.normalised()));
    row.add(percent(result.normalised()));
    row.add(text(result.option()));
    row.addAll(List.of("", "", "", ""));
    row.add(result.question().weight().toString());
    row.add(result.agreed().isPresent() ? "yes" : "no");
    row.add(counts(result));
    row.add(String.valueOf(result.dontKnow()));
    row.add(String.valueOf(result.notApplicable()));
    row.add(String.valueOf(result.blank()));
    row.add(String.valueOf(result.dissent().size()));
    row.add(
        Agreement.vanDerEijk(result.counts())
            .map(a -> a.rounded(INDEX_DECIMALS).toPlainString())
            .orElse(""));
    QuestionId id = result.question().id();
    row.add(percent(comparison.flatMap(c -> c.before().question(id).normalised())));
    row.add(percent(comparison.flatMap(c -> c.now().question(id).normalised())));
    csv.row(row);
  }

  /** People per option, such as {@code starting 2; emerging 0; developing 5}. */
  private static String counts(QuestionResult result) {
    List<String> parts = new ArrayList<>();
    List<Scale.Option> options = result.question().scale().options();
    for (int i = 0; i < options.size(); i++) {
      parts.add(options.get(i).id() + " " + result.counts().get(i));
    }
    return String.join("; ", parts);
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String percent(Optional<Ratio> share) {
    return share.map(s -> s.percent(DECIMALS).toPlainString()).orElse("");
  }
}
