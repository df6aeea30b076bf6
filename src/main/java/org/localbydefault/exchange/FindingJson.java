package org.localbydefault.exchange;

import java.io.IOException;
import org.localbydefault.finding.Cause;
import org.localbydefault.finding.Disagreement;
import org.localbydefault.finding.Findings;
import org.localbydefault.finding.Unknown;
import org.localbydefault.finding.Weakness;
import org.localbydefault.report.compose.Results;

/** Strengths, weaknesses with their causes, gaps, unknowns and disagreements. */
final class FindingJson {
  private FindingJson() {}

  static void write(Json json, Results results) throws IOException {
    json.object("findings", inner -> write(inner, results.findings()));
  }

  private static void write(Json json, Findings findings) throws IOException {
    json.texts(
        "strengths", findings.strengths().stream().map(s -> s.result().question().id()).toList());
    json.list(
        "weaknesses",
        findings.weaknesses(),
        weakness -> json.object(inner -> write(inner, weakness)));
    json.texts("gaps", findings.gaps().stream().map(g -> g.result().question().id()).toList());
    json.list(
        "unknowns", findings.unknowns(), unknown -> json.object(inner -> write(inner, unknown)));
    json.list(
        "disagreements",
        findings.disagreements(),
        disagreement -> json.object(inner -> write(inner, disagreement)));
  }

  private static void write(Json json, Weakness weakness) throws IOException {
    json.text("question", weakness.result().question().id());
    json.text("section", weakness.section());
    json.text("priority", weakness.priority());
    json.list("causes", weakness.causes(), cause -> json.object(inner -> write(inner, cause)));
  }

  private static void write(Json json, Cause cause) throws IOException {
    if (cause instanceof Cause.Low low) {
      json.text("cause", "low");
      json.text("option", low.option());
    } else if (cause instanceof Cause.Disputed disputed) {
      json.text("cause", "disputed");
      json.text("van-der-eijk", disputed.agreement());
      json.number("within-one-step", disputed.withinOneStep());
      json.number("answers", disputed.answers());
    } else if (cause instanceof Cause.PartnersLower lower) {
      json.text("cause", "partners-lower");
      json.text("steps", lower.steps());
    } else if (cause instanceof Cause.Blocks blocks) {
      json.text("cause", "blocks");
      json.texts("questions", blocks.questions());
    } else if (cause instanceof Cause.Caps caps) {
      json.text("cause", "caps");
      json.text("section", caps.section());
      json.text("level", caps.level());
    }
  }

  private static void write(Json json, Unknown unknown) throws IOException {
    json.text("question", unknown.result().question().id());
    json.flag("dont-know", unknown.isDontKnow());
  }

  private static void write(Json json, Disagreement disagreement) throws IOException {
    json.text("question", disagreement.result().question().id());
    json.text("van-der-eijk", disagreement.agreement());
    json.number("within-one-step", disagreement.withinOneStep());
    json.number("answers", disagreement.result().answers());
  }
}
