package org.localbydefault.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.localbydefault.casestudy.Match;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.report.compose.MatchReasons;
import org.localbydefault.report.compose.Results;
import org.localbydefault.report.compose.Wording;
import org.localbydefault.scoring.QuestionResult;

/** Weak statements with the case studies chosen for each. */
final class MatchText {
  private MatchText() {}

  static List<String> of(Results results, Wording wording) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<QuestionId, List<Match>> entry : results.matches().entrySet()) {
      QuestionResult result = results.card().question(entry.getKey());
      lines.add(
          "%s (%s): %s"
              .formatted(
                  result.question().title(),
                  entry.getKey(),
                  result.option().map(Object::toString).orElse("")));
      for (Match match : entry.getValue()) {
        lines.add(
            "  " + match.caseStudy().id() + ", " + match.caseStudy().council().officialName());
        lines.addAll(Texts.wrapped("    ", MatchReasons.inWords(wording, results.card(), match)));
      }
      if (entry.getValue().isEmpty()) {
        lines.add("  no case study shows a level above this one");
      }
    }
    if (lines.isEmpty()) {
      lines.add("No statement that was answered is weak.");
    }
    return lines;
  }
}
