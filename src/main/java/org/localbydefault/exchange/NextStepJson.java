package org.localbydefault.exchange;

import java.io.IOException;
import org.localbydefault.report.compose.Results;
import org.localbydefault.scoring.NextStep;

/** Every question one option up, in the order of what it brings. */
final class NextStepJson {
  private NextStepJson() {}

  static void write(Json json, Results results) throws IOException {
    json.list("next-steps", results.nextSteps(), step -> json.object(inner -> write(inner, step)));
  }

  private static void write(Json json, NextStep step) throws IOException {
    json.text("question", step.question().id());
    json.text("from", step.from());
    json.text("to", step.to());
    json.share("gain", step.gain());
    json.texts("opens", step.opens().stream().map(cap -> cap.reason()).toList());
    json.texts("unblocks", step.unblocks());
    json.text("action", step.action().map(a -> a.action()));
    json.text("effort", step.action().map(a -> a.effort().id()));
  }
}
