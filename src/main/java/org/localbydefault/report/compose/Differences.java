package org.localbydefault.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.assessment.Response;
import org.localbydefault.finding.Disagreement;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.report.DataTable;
import org.localbydefault.report.DistributionChart;
import org.localbydefault.report.RichText;
import org.localbydefault.scoring.PerspectiveGap;
import org.localbydefault.scoring.QuestionResult;

/** Where people see things differently, and what nobody knows. */
final class Differences {
  private static final int MOST = 6;
  private static final int WIDEST = 8;

  private Differences() {}

  static void write(Draft draft, ChapterWriter out) {
    int people = draft.assessment().respondents().size();
    List<Disagreement> disputes = draft.results().findings().disagreements();
    if (people == 1) {
      out.say(Sentence.ONE_VIEW);
    } else if (people == 2) {
      out.say(Sentence.TWO_VIEWS);
    } else if (people > 2 && disputes.isEmpty()) {
      out.say(Sentence.NO_DISPUTES);
    } else if (!disputes.isEmpty()) {
      out.count(disputes.size(), Sentence.DISPUTES_ONE, Sentence.DISPUTES);
      addChart(draft, out, disputes);
    }
    addDissent(draft, out);
    addGap(draft, out, people);
    addUnknowns(draft, out);
  }

  private static void addChart(Draft draft, ChapterWriter out, List<Disagreement> disputes) {
    Scale scale = disputes.get(0).result().question().scale();
    List<Disagreement> shown =
        disputes.stream()
            .filter(d -> d.result().question().scale().equals(scale))
            .limit(MOST)
            .toList();
    out.add(
        new DistributionChart(
            draft.say(Sentence.DISPUTES_TITLE),
            draft.say(Sentence.DISPUTES_SUBTITLE),
            shown.stream().map(d -> inWords(draft, d)).collect(Collectors.joining(" ")),
            scale.options().stream().map(Scale.Option::label).toList(),
            shown.stream().map(d -> row(d.result())).toList(),
            table(draft, scale, shown)));
  }

  private static String inWords(Draft draft, Disagreement dispute) {
    return draft.say(
        Sentence.DISPUTE_IN_WORDS,
        dispute.result().question().title(),
        Spread.counts(draft, dispute.result()));
  }

  private static DistributionChart.Row row(QuestionResult result) {
    return new DistributionChart.Row(
        result.question().title(),
        result.counts(),
        OptionalDouble.of(middle(result.counts())),
        agreed(result));
  }

  /** Position of the middle answer, from 1; half-way between two where their number is even. */
  private static double middle(List<Integer> counts) {
    int people = counts.stream().mapToInt(Integer::intValue).sum();
    return (place(counts, (people - 1) / 2) + place(counts, people / 2)) / 2.0;
  }

  private static int place(List<Integer> counts, int rank) {
    int seen = 0;
    for (int i = 0; i < counts.size(); i++) {
      seen += counts.get(i);
      if (seen > rank) {
        return i + 1;
      }
    }
    return counts.size();
  }

  private static OptionalInt agreed(QuestionResult result) {
    return result
        .agreed()
        .filter(a -> a.response() instanceof Response.Chosen)
        .map(a -> ((Response.Chosen) a.response()).option())
        .map(o -> OptionalInt.of(result.question().scale().position(o) + 1))
        .orElse(OptionalInt.empty());
  }

  private static DataTable table(Draft draft, Scale scale, List<Disagreement> shown) {
    List<DataTable.Column> columns = new ArrayList<>();
    columns.add(Tables.text(draft.say(Sentence.HEAD_STATEMENT), 3));
    scale.options().forEach(o -> columns.add(Tables.number(o.label(), 1.3)));
    columns.add(Tables.number(draft.say(Sentence.HEAD_AGREEMENT), 1.4));
    List<DataTable.Row> rows = new ArrayList<>();
    for (Disagreement dispute : shown) {
      List<String> cells = new ArrayList<>();
      cells.add(dispute.result().question().title());
      dispute.result().counts().forEach(n -> cells.add(n.toString()));
      cells.add(Figures.decimal(dispute.agreement(), 2));
      rows.add(Tables.row(cells.toArray(String[]::new)));
    }
    return new DataTable(draft.say(Sentence.DISPUTES_TABLE), columns, rows);
  }

  private static void addDissent(Draft draft, ChapterWriter out) {
    List<RichText> dissent =
        draft.card().questions().values().stream()
            .filter(r -> !r.dissent().isEmpty())
            .map(
                r ->
                    RichText.of(
                        draft.say(
                            Sentence.DISSENT,
                            r.question().title(),
                            draft.place(r),
                            r.dissent().size(),
                            r.answers())))
            .toList();
    if (!dissent.isEmpty()) {
      out.say(Sentence.DISSENT_INTRO);
      out.bullets(dissent);
    }
  }

  private static void addGap(Draft draft, ChapterWriter out, int people) {
    List<PerspectiveGap> gaps =
        PerspectiveGap.all(draft.card()).stream()
            .filter(Differences::isWide)
            .sorted(Comparator.comparing(Differences::width).reversed())
            .toList();
    if (!gaps.isEmpty()) {
      sayGap(draft, out, gaps.size());
      out.add(gapTable(draft, gaps.stream().limit(WIDEST).toList()));
    } else if (people > 1) {
      out.say(Sentence.NO_GAP, draft.inWords(draft.assessment().smallestGroup()));
    }
  }

  private static void sayGap(Draft draft, ChapterWriter out, int gaps) {
    String smallest = draft.inWords(draft.assessment().smallestGroup());
    String text =
        gaps == 1
            ? draft.say(Sentence.GAP_ONE, smallest)
            : draft.say(Sentence.GAP, draft.inWords(gaps), smallest);
    String widest = draft.say(Sentence.GAP_WIDEST, draft.inWords(WIDEST));
    out.numbered(RichText.of(gaps > WIDEST ? text + " " + widest : text));
  }

  private static Ratio width(PerspectiveGap gap) {
    Ratio steps = gap.officersAbovePartners().orElse(Ratio.ZERO);
    return steps.max(steps.negate());
  }

  private static boolean isWide(PerspectiveGap gap) {
    return width(gap).compareTo(Ratio.ONE) >= 0;
  }

  private static DataTable gapTable(Draft draft, List<PerspectiveGap> gaps) {
    List<DataTable.Row> rows = new ArrayList<>();
    for (PerspectiveGap gap : gaps) {
      rows.add(
          Tables.row(
              gap.question().title(),
              view(draft, gap, Perspective.Side.OFFICERS),
              view(draft, gap, Perspective.Side.PARTNERS)));
    }
    return new DataTable(
        draft.say(Sentence.GAP_TABLE),
        List.of(
            Tables.text(draft.say(Sentence.HEAD_STATEMENT), 3),
            Tables.text(Words.capital(Perspective.Side.OFFICERS.label()), 2.5),
            Tables.text(Words.capital(Perspective.Side.PARTNERS.label()), 2.5)),
        rows);
  }

  private static String view(Draft draft, PerspectiveGap gap, Perspective.Side side) {
    Ratio median = gap.medians().get(side);
    List<Scale.Option> options = gap.question().scale().options();
    for (int i = 0; median != null && i < options.size(); i++) {
      int compared = options.get(i).value().compareTo(median);
      if (compared == 0) {
        return options.get(i).label();
      } else if (compared > 0 && i > 0) {
        return draft.say(Sentence.BETWEEN, options.get(i - 1).label(), options.get(i).label());
      }
    }
    return "";
  }

  private static void addUnknowns(Draft draft, ChapterWriter out) {
    List<RichText> unknowns =
        draft.results().findings().unknowns().stream()
            .map(
                u ->
                    RichText.of(
                        u.isDontKnow()
                            ? draft.say(
                                Sentence.UNKNOWN_SAID,
                                u.result().question().title(),
                                Words.small(People.count(draft, u.result().dontKnow())))
                            : u.result().question().title()))
            .toList();
    if (!unknowns.isEmpty()) {
      out.count(unknowns.size(), Sentence.UNKNOWNS_ONE, Sentence.UNKNOWNS);
      out.bullets(unknowns);
    }
  }
}
