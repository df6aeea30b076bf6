package org.localbydefault.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.localbydefault.assessment.Respondent;
import org.localbydefault.assessment.Response;

/** Characters in people's words that the report's font lacks: named, never lost silently. */
final class Characters {
  private Characters() {}

  /** Such as "U+4E2D", in rising order. */
  static List<String> missing(Draft draft) {
    TreeSet<Integer> missing = new TreeSet<>();
    collect(draft, draft.council().officialName(), missing);
    collect(draft, draft.council().shortName(), missing);
    collect(draft, draft.council().region(), missing);
    for (Respondent respondent : draft.assessment().respondents()) {
      respondent
          .answers()
          .values()
          .forEach(
              a -> {
                collect(draft, a.note(), missing);
                a.links().forEach(link -> collect(draft, link.toString(), missing));
                if (a.response() instanceof Response.NotApplicable not) {
                  collect(draft, not.reason(), missing);
                }
              });
    }
    draft.assessment().agreed().values().forEach(a -> collect(draft, a.reason(), missing));
    List<String> names = new ArrayList<>();
    missing.forEach(c -> names.add(String.format(Locale.ROOT, "U+%04X", c)));
    return names;
  }

  private static void collect(Draft draft, String text, Set<Integer> missing) {
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !draft.covers().test(c))
        .forEach(missing::add);
  }
}
