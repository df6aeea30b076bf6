package org.localbydefault.exchange;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.localbydefault.questionnaire.Bands;
import org.localbydefault.questionnaire.LevelId;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.questionnaire.SectionId;
import org.localbydefault.scoring.Cap;
import org.localbydefault.scoring.Scorecard;
import org.localbydefault.scoring.SectionResult;
import org.localbydefault.scoring.Standing;
import org.localbydefault.scoring.Term;

/** Sections' scores, each with the lines of its sum. */
final class SectionJson {
  private final Scorecard card;

  SectionJson(Scorecard card) {
    this.card = card;
  }

  /** Every section but the whole. */
  void writeAll(Json json) throws IOException {
    json.list(
        "sections",
        card.sections().values().stream()
            .filter(s -> !s.section().id().equals(SectionId.OVERALL))
            .toList(),
        result -> json.object(inner -> write(inner, result)));
  }

  void write(Json json, SectionResult result) throws IOException {
    Section section = result.section();
    json.text("id", section.id());
    json.text("title", section.title());
    json.text("combine", section.combine().id());
    json.text("standing", word(result.standing()));
    json.share("score", result.score());
    json.text("total", result.total());
    json.share("coverage", result.coverage());
    json.share("minimum-coverage", section.minimumCoverage());
    json.share("low", result.low());
    json.share("high", result.high());
    json.share("not-applicable", result.notApplicable());
    json.text("level-reached", level(result.reached()));
    json.text("level", level(result.level()));
    json.text("target", target(section));
    json.list("caps", result.caps(), cap -> json.object(inner -> write(inner, cap)));
    json.list("terms", result.terms(), term -> json.object(inner -> write(inner, term)));
  }

  private Optional<LevelId> target(Section section) {
    return Optional.ofNullable(card.assessment().targets().get(section.id()));
  }

  private static void write(Json json, Cap cap) throws IOException {
    json.text("level", cap.band().level());
    json.text("reason", cap.reason());
  }

  private static void write(Json json, Term term) throws IOException {
    if (term.node() instanceof Question question) {
      json.text("question", question.id());
    } else if (term.node() instanceof Section section) {
      json.text("section", section.id());
    }
    json.text("standing", word(term.standing()));
    json.text("weight", term.weight());
    json.share("score", term.score());
    json.share("coverage", term.coverage());
    json.share("low", term.low());
    json.share("high", term.high());
  }

  private static Optional<LevelId> level(Optional<Bands.Band> band) {
    return band.map(Bands.Band::level);
  }

  /** Such as {@code not-applicable}. */
  static String word(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
