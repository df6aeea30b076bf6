package org.localbydefault.council;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds councils of the register by part of their names.
 *
 * <p>Case, accents and punctuation do not count, nor do words that say only that it is a council.
 * Every other word typed must begin a word of the name.
 */
public final class CouncilSearch {
  private static final Set<String> IDLE =
      Set.of("council", "borough", "of", "the", "and", "city", "county", "district", "cyngor");

  private CouncilSearch() {}

  /**
   * What fits, those whose names begin with it first.
   *
   * @param part what was typed
   * @param most how many are found
   */
  public static List<Council> find(Register register, String part, int most) {
    List<String> words = words(part);
    List<String> telling = words.stream().filter(word -> !IDLE.contains(word)).toList();
    List<String> wanted = telling.isEmpty() ? words : telling;
    if (wanted.isEmpty()) {
      return List.of();
    }
    Comparator<Council> nearest =
        Comparator.comparing((Council c) -> !words(c.shortName()).get(0).startsWith(wanted.get(0)));
    return register.councils().stream()
        .filter(council -> fits(council, wanted))
        .sorted(nearest.thenComparing(Council::officialName))
        .limit(most)
        .toList();
  }

  private static boolean fits(Council council, List<String> wanted) {
    List<String> named = words(council.officialName() + " " + council.shortName());
    return wanted.stream().allMatch(word -> named.stream().anyMatch(n -> n.startsWith(word)));
  }

  /** Small letters without accents; hyphens part words, apostrophes do not. */
  private static List<String> words(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("[\\p{M}'\u2019]", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
  }
}
