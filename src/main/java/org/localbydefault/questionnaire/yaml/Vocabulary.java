package org.localbydefault.questionnaire.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.localbydefault.assessment.Confidence;
import org.localbydefault.assessment.Perspective;
import org.localbydefault.casestudy.Grade;
import org.localbydefault.casestudy.Lesson;
import org.localbydefault.council.CouncilKind;
import org.localbydefault.council.Nation;
import org.localbydefault.questionnaire.Bands;
import org.localbydefault.questionnaire.Blank;
import org.localbydefault.questionnaire.Combine;
import org.localbydefault.questionnaire.Effort;
import org.localbydefault.report.compose.Part;

/**
 * A fixed set of words, each with what it stands for.
 *
 * @param noun what one of them is called in messages
 */
record Vocabulary<T>(String noun, Map<String, T> words) {
  static final Vocabulary<Boolean> YES_OR_NO =
      new Vocabulary<>("truth value", Map.of("true", true, "false", false));
  static final Vocabulary<Combine> COMBINE = of("way to combine", Combine.values(), Combine::id);
  static final Vocabulary<Blank> BLANK = of("meaning of a blank", Blank.values(), Blank::id);
  static final Vocabulary<Effort> EFFORT = of("effort", Effort.values(), Effort::id);
  static final Vocabulary<Nation> NATION = of("nation", Nation.values(), Nation::id);
  static final Vocabulary<Grade> GRADE = of("grade", Grade.values(), Grade::name);
  static final Vocabulary<Lesson> LESSON = of("lesson", Lesson.values(), Lesson::id);
  static final Vocabulary<CouncilKind> KIND =
      of("kind of council", CouncilKind.values(), CouncilKind::id);
  static final Vocabulary<Perspective> PERSPECTIVE =
      of("perspective", Perspective.values(), Perspective::id);
  static final Vocabulary<Confidence> CONFIDENCE =
      of(
          "confidence",
          new Confidence[] {Confidence.SEEN, Confidence.BELIEVED, Confidence.GUESS},
          Confidence::id);
  static final Vocabulary<Bands.Basis> BASIS =
      new Vocabulary<>(
          "basis of bands", Map.of("score", Bands.Basis.SCORE, "total", Bands.Basis.TOTAL));
  static final Vocabulary<Part> PART = of("part of a report", Part.values(), Part::id);
  static final Vocabulary<Boolean> MIRROR =
      new Vocabulary<>("way to read", Map.of("original", false, "mirror", true));

  private static <T> Vocabulary<T> of(String noun, T[] values, Function<T, String> id) {
    Map<String, T> words = new LinkedHashMap<>();
    for (T value : values) {
      words.put(id.apply(value), value);
    }
    return new Vocabulary<>(noun, words);
  }

  Optional<T> find(String word) {
    return Optional.ofNullable(words.get(word));
  }
}
