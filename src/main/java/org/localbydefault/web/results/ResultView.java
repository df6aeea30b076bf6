package org.localbydefault.web.results;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.localbydefault.assessment.Perspective.Side;
import org.localbydefault.assessment.Round;
import org.localbydefault.report.Labels;
import org.localbydefault.report.LevelBars;
import org.localbydefault.report.compose.ResultWords;
import org.localbydefault.report.html.ChartSvg;
import org.localbydefault.scoring.Comparison;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.SideView;
import org.localbydefault.web.Dates;
import org.localbydefault.web.Outcome;
import org.localbydefault.web.Terms;

/**
 * The whole message of a round.
 *
 * @param chart the principles as bars; absent where there are none to draw
 * @param sides groups that may be shown apart
 * @param comparison with the round before
 */
record ResultView(
    Round round,
    String headline,
    String basis,
    Optional<Chart> chart,
    Principle overall,
    List<Principle> principles,
    List<Statement> strengths,
    List<Statement> priorities,
    List<Choice> sides,
    int smallestGroup,
    Optional<Since> comparison) {

  /** The bars, drawn wide and narrow. */
  record Chart(String title, String subtitle, RawString wide, RawString narrow) {}

  /** A group that may be shown apart. */
  record Choice(String value, String label) {}

  /** What became of the round before. */
  record Since(String date, int common, List<Change> changes) {}

  /** What a result is told with. */
  record Telling(
      ResultWords words, UnfoldTexts unfold, ResultTexts texts, Terms terms, Labels labels) {
    ResultView of(Outcome outcome) {
      Scorecard card = outcome.results().card();
      return new ResultView(
          outcome.round(),
          words.headline(),
          words.basis(),
          words.bars().map(this::chart),
          Principle.of(words, unfold, card, card.overall()),
          card.questionnaire().overall().sections().stream()
              .map(section -> Principle.of(words, unfold, card, card.section(section.id())))
              .toList(),
          words.strengths().stream().map(s -> Statement.of(words, s)).toList(),
          words.priorities().stream().map(w -> Statement.of(words, w.result())).toList(),
          SideView.shown(card).stream()
              .map(side -> new Choice(key(side), terms.side(side)))
              .toList(),
          card.assessment().smallestGroup(),
          outcome.results().comparison().map(this::since));
    }

    private Chart chart(LevelBars bars) {
      ChartSvg.Pair drawn = ChartSvg.of("principles", bars, labels);
      return new Chart(
          bars.title(),
          bars.subtitle(),
          new RawString(drawn.wide()),
          new RawString(drawn.narrow()));
    }

    private Since since(Comparison comparison) {
      return new Since(
          Dates.day(comparison.before().assessment().date()),
          comparison.common(),
          Change.all(words, comparison.before(), comparison.now(), texts.overall()));
    }
  }

  /** What stands for a group in an address. */
  static String key(Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }
}
