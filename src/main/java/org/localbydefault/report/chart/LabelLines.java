package org.localbydefault.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.localbydefault.report.chart.Mark.Lettering;

/**
 * Breaks a label into lines: between words, and inside a word only where it is too long, after a
 * dash if it has one.
 */
final class LabelLines {
  /** A line may end after it. */
  private static final String DASH = "–";

  private final TextMeasure measure;
  private final Lettering lettering;
  private final double width;

  LabelLines(TextMeasure measure, Lettering lettering, double width) {
    this.measure = measure;
    this.lettering = lettering;
    this.width = width;
  }

  List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words(text)) {
      String longer = line.isEmpty() || line.endsWith(DASH) ? line + word : line + " " + word;
      if (fits(longer)) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = addParts(word, lines);
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  /** As few lines as {@link #of} gives, but of about the same length. */
  List<String> balanced(String text) {
    List<String> best = of(text);
    int count = best.size();
    for (double share = 0.92; count > 1 && share > 0.5; share -= 0.08) {
      List<String> narrower = new LabelLines(measure, lettering, width * share).of(text);
      if (narrower.size() > count) {
        break;
      }
      best = narrower;
    }
    return best;
  }

  boolean fits(String text) {
    return widthOf(text) <= width;
  }

  double widthOf(String text) {
    return measure.width(text, lettering.size(), lettering.isBold());
  }

  /** Adds full lines of a word that is too long, and gives the rest of it. */
  private String addParts(String word, List<String> lines) {
    String rest = word;
    while (!fits(rest)) {
      int end = rest.offsetByCodePoints(0, 1);
      while (end < rest.length() && fits(rest.substring(0, rest.offsetByCodePoints(end, 1)))) {
        end = rest.offsetByCodePoints(end, 1);
      }
      if (end == rest.length()) {
        return rest;
      }
      int dash = rest.lastIndexOf('–', end - 1);
      end = dash > 0 ? dash + 1 : end;
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return rest;
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '\n') {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      } else if (text.startsWith(DASH, i) && i > start) {
        words.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    return words;
  }
}
