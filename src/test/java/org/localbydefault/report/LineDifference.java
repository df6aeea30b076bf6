package org.localbydefault.report;

import java.util.ArrayList;
import java.util.List;

/** The lines that two texts do not share, by their longest common subsequence. */
final class LineDifference {
  private final List<String> before;
  private final List<String> after;
  private final int[][] common;

  private LineDifference(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
    this.common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
  }

  /** Lines that went, with a minus, and lines that came, with a plus. */
  static String of(String before, String after) {
    LineDifference difference = new LineDifference(before.lines().toList(), after.lines().toList());
    return String.join("\n", difference.lines());
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        i++;
        j++;
      } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
        lines.add("%d: - %s".formatted(i + 1, before.get(i++)));
      } else {
        lines.add("%d: + %s".formatted(j + 1, after.get(j++)));
      }
    }
    return lines;
  }
}
