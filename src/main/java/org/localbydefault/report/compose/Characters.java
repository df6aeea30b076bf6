package org.localbydefault.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.localbydefault.assessment.Answer;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.assessment.Response;

/** Characters in people's words that the report's font lacks: named, never lost silently. */
public final class Characters {
  private Characters() {}

  /**
   * Such as "U+4E2D", in rising order.
   *
   * @param covers whether the font has a character
   */
  public static List<String> missing(Assessment assessment, IntPredicate covers) {
    List<String> texts = new ArrayList<>();
    texts.add(assessment.council().officialName());
    texts.add(assessment.council().shortName());
    texts.add(assessment.council().region());
    assessment.respondents().stream()
        .flatMap(respondent -> respondent.answers().values().stream())
        .forEach(answer -> addTexts(answer, texts));
    assessment.agreed().values().forEach(agreed -> texts.add(agreed.reason()));
    assessment.agreed().values().forEach(agreed -> texts.add(agreed.dissent()));
    return texts.stream()
        .flatMapToInt(String::codePoints)
        .filter(c -> !Character.isWhitespace(c) && !covers.test(c))
        .sorted()
        .distinct()
        .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
        .toList();
  }

  private static void addTexts(Answer answer, List<String> texts) {
    texts.add(answer.note());
    answer.links().forEach(link -> texts.add(link.toString()));
    if (answer.response() instanceof Response.NotApplicable not) {
      texts.add(not.reason());
    }
  }
}
