package org.localbydefault.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.localbydefault.report.compose.Examples;

class PrefixCodeTest {
  private static final Pattern STREAM =
      Pattern.compile("<<([^\n]*)/Filter/FlateDecode/Length (\\d+)>>stream\n");
  private static final int LITERALS = 286;
  private static final int ALL = 316;
  private static final int REPEAT = 16;

  @Test
  void theCodeOfPagesSuitsTheExampleReports() {
    assertSuits(counts(String::isEmpty), PrefixCode.PAGES);
  }

  @Test
  void theCodeOfObjectsSuitsTheExampleReports() {
    assertSuits(counts(dictionary -> dictionary.startsWith("/Type")), PrefixCode.OBJECTS);
  }

  @Test
  void anIncompleteCodeIsRefused() {
    String literals = "i".repeat(LITERALS);
    String distances = "e".repeat(ALL - LITERALS);
    assertThatThrownBy(() -> new PrefixCode(literals, distances, "@".repeat(19)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not complete");
  }

  /** If this fails, the code that it prints can be taken over. */
  private static void assertSuits(DeflatedSymbols.Counts counts, PrefixCode code) {
    int[] literals = BestCode.lengths(counts.literals(), PrefixCode.LONGEST);
    int[] distances = BestCode.lengths(counts.distances(), PrefixCode.LONGEST);
    long best =
        BestCode.bits(counts.literals(), literals) + BestCode.bits(counts.distances(), distances);
    int[] lengths = IntStream.range(0, ALL).map(i -> code.lengths()[i]).toArray();
    long ours =
        BestCode.bits(counts.literals(), Arrays.copyOf(lengths, LITERALS))
            + BestCode.bits(counts.distances(), Arrays.copyOfRange(lengths, LITERALS, ALL));
    assertThat(ours)
        .as("bits, where the best code is %s", printed(literals, distances))
        .isLessThan(best + best / 50);
  }

  private static String printed(int[] literals, int[] distances) {
    int[] counts = new int[19];
    int[] all = IntStream.concat(Arrays.stream(literals), Arrays.stream(distances)).toArray();
    for (int i = 0; i < all.length; i++) {
      counts[i > 0 && all[i] == all[i - 1] ? REPEAT : all[i]]++;
    }
    return String.join(
        "\n",
        BestCode.letters(literals),
        BestCode.letters(distances),
        BestCode.letters(BestCode.lengths(counts, 7)));
  }

  private static DeflatedSymbols.Counts counts(Predicate<String> isCounted) {
    DeflatedSymbols.Counts counts = new DeflatedSymbols.Counts();
    for (String kind : Examples.KINDS) {
      for (String name : Examples.NAMES) {
        byte[] file = PdfReport.of(Examples.report(kind, name));
        Matcher matcher = STREAM.matcher(new String(file, StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
          // What is deflated once for all reports is deflated harder, by another code.
          if (isCounted.test(matcher.group(1)) && file[matcher.end() + 1] == 1) {
            int end = matcher.end() + Integer.parseInt(matcher.group(2));
            DeflatedSymbols.count(Arrays.copyOfRange(file, matcher.end(), end), counts);
          }
        }
      }
    }
    return counts;
  }
}
