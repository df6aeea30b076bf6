package org.localbydefault.questionnaire.yaml;

import java.util.Collection;
import java.util.List;

/** What to do about a word that nobody knows. */
public final class Hints {
  private static final int MOST_LISTED = 20;
  private static final int LONGEST = 80;

  private Hints() {}

  /** "Did you mean …?" where a known word is near; else the list of known words. */
  public static String unknown(String given, Collection<String> known) {
    String nearest = nearest(given, known);
    if (!nearest.isEmpty()) {
      return "Did you mean `%s`?".formatted(nearest);
    }
    List<String> sorted = known.stream().sorted().limit(MOST_LISTED + 1L).toList();
    if (sorted.isEmpty()) {
      return "There are none to choose from.";
    }
    return sorted.size() > MOST_LISTED
        ? "None of the %,d that exist is like it.".formatted(known.size())
        : "Allowed: " + String.join(", ", sorted) + ".";
  }

  /** The known word within a third of its letters, or nothing; the last part of a path counts. */
  private static String nearest(String given, Collection<String> known) {
    String best = "";
    int fewest = Integer.MAX_VALUE;
    for (String word : known) {
      int limit = Math.min(fewest - 1, (Math.min(word.length(), given.length()) + 1) / 3);
      int changes = given.length() > LONGEST ? fewest : distance(given, word, limit);
      if (word.endsWith("." + given) && !given.isEmpty()) {
        changes = 0;
      }
      if (changes <= limit && changes < fewest) {
        fewest = changes;
        best = word;
      }
    }
    return best;
  }

  /** Letters to change, add, drop or swap with the next one; more than the limit counts as much. */
  static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && isSwap(a, b, i, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return last[b.length()];
  }

  private static boolean isSwap(String a, String b, int i, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
