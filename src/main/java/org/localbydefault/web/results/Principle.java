package org.localbydefault.web.results;

import java.util.List;
import java.util.Optional;
import org.localbydefault.questionnaire.Bands;
import org.localbydefault.questionnaire.LevelId;
import org.localbydefault.report.compose.ResultWords;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.SectionResult;
import org.localbydefault.scoring.Standing;

/**
 * A section's number with everything that it unfolds to.
 *
 * @param title short, as in charts
 * @param caps why its level is lower than its score, a sentence each
 * @param target the level that the council aims at
 * @param lines how the number came about
 * @param statements the questions directly or further below that were asked
 */
record Principle(
    String id,
    String title,
    String fullTitle,
    Place place,
    String score,
    String answered,
    List<String> caps,
    Optional<String> target,
    List<String> lines,
    List<Statement> statements) {

  static Principle of(ResultWords words, UnfoldTexts unfold, Scorecard card, SectionResult result) {
    return new Principle(
        result.section().id().value(),
        result.section().shortTitle(),
        result.section().title(),
        Place.of(words, words.mark(result)),
        words.score(result),
        words.answered(result),
        result.isCapped() ? result.caps().stream().map(cap -> cap.reason()).toList() : List.of(),
        Optional.ofNullable(card.assessment().targets().get(result.section().id()))
            .flatMap(aim -> label(result, aim)),
        Unfolding.of(unfold, card, result),
        result
            .section()
            .questions()
            .map(question -> card.question(question.id()))
            .filter(question -> question.standing() != Standing.NOT_ASKED)
            .map(question -> Statement.of(words, question))
            .toList());
  }

  private static Optional<String> label(SectionResult result, LevelId aim) {
    return result.section().bands().stream()
        .flatMap(bands -> bands.bands().stream())
        .filter(band -> band.level().equals(aim))
        .map(Bands.Band::label)
        .findFirst();
  }
}
