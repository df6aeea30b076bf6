package org.localbydefault.cli;

import java.util.ArrayList;
import java.util.List;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.questionnaire.SectionId;
import org.localbydefault.report.compose.Results;
import org.localbydefault.scoring.Comparison;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.SectionResult;

/** A result in a screenful of plain text. */
final class ScoreText {
  private final Results results;
  private final Scorecard card;
  private final List<String> lines = new ArrayList<>();

  private ScoreText(Results results) {
    this.results = results;
    this.card = results.card();
  }

  static List<String> of(Results results) {
    ScoreText text = new ScoreText(results);
    text.addHead();
    text.addSections();
    text.addCaps();
    results.comparison().ifPresent(text::addComparison);
    text.addFindings();
    return text.lines;
  }

  private void addHead() {
    Assessment assessment = card.assessment();
    lines.add(assessment.council().officialName() + ", " + Numbers.date(assessment.date()));
    lines.add(
        "%s, version %s; %s"
            .formatted(
                card.questionnaire().title(),
                card.questionnaire().version(),
                people(assessment.respondents().size())));
    lines.add("");
  }

  private static String people(int number) {
    return number == 1 ? "one person answered" : number + " people answered";
  }

  private void addSections() {
    Grid grid = new Grid(2);
    grid.row("", "Level", "Score", "Answered", "If all were answered");
    grid.row(row(card.overall()));
    for (var section : card.questionnaire().overall().sections()) {
      grid.row(row(card.section(section.id())));
    }
    lines.addAll(grid.lines());
  }

  private static String title(SectionResult result) {
    boolean isWhole = result.section().id().equals(SectionId.OVERALL);
    return isWhole ? "Overall" : result.section().shortTitle();
  }

  private static String[] row(SectionResult result) {
    return new String[] {
      title(result),
      result.level().map(b -> b.label()).orElse("No level") + (result.isCapped() ? "*" : ""),
      Numbers.percent(result.score()),
      Numbers.percent(result.coverage()),
      result.low().equals(result.high())
          ? Numbers.percent(result.low())
          : Numbers.percent(result.low()) + " to " + Numbers.percent(result.high())
    };
  }

  private void addCaps() {
    for (SectionResult result : card.sections().values()) {
      if (result.isCapped()) {
        result.caps().forEach(cap -> lines.add("* " + title(result) + ": " + cap.reason()));
      }
    }
  }

  private void addComparison(Comparison comparison) {
    lines.add("");
    lines.add(
        "Since %s, on the %d statements answered both times:"
            .formatted(Numbers.date(comparison.before().assessment().date()), comparison.common()));
    Grid grid = new Grid(1);
    for (SectionResult now : comparison.now().sections().values()) {
      SectionResult before = comparison.before().section(now.section().id());
      if (now.score().isPresent() && before.score().isPresent()) {
        grid.row(
            "  " + title(now),
            Numbers.percent(before.score()),
            "to",
            Numbers.percent(now.score()),
            Numbers.points(now.score().get().minus(before.score().get())));
      }
    }
    lines.addAll(grid.lines());
  }

  private void addFindings() {
    lines.add("");
    lines.add("What to work on first:");
    for (var weakness : results.findings().weaknesses()) {
      lines.add(
          "  %s (%s): %s"
              .formatted(
                  weakness.result().question().title(),
                  weakness.result().question().id(),
                  weakness.result().option().map(Object::toString).orElse("")));
    }
    if (results.findings().weaknesses().isEmpty()) {
      boolean isAnswered = card.questions().values().stream().anyMatch(q -> q.option().isPresent());
      lines.add(
          isAnswered
              ? "  nothing that was answered stands below the top"
              : "  answer some statements: nothing is known yet");
    }
  }
}
