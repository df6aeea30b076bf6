package org.localbydefault.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The indices of agreement against published values and a second implementation. */
class AgreementConformanceTest {
  private static final double PUBLISHED = 5e-8;

  @TestFactory
  Stream<DynamicTest> vanDerEijkAndTastleWiermanAreAsPublished() {
    return lines("agreement.csv").stream()
        .skip(1)
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line,
                    () -> {
                      String[] cells = line.split(";", -1);
                      List<Integer> counts =
                          Arrays.stream(cells[0].split(" ", -1)).map(Integer::valueOf).toList();
                      assertThat(Agreement.vanDerEijk(counts).orElseThrow().approximate())
                          .isCloseTo(Double.parseDouble(cells[1]), within(PUBLISHED));
                      assertThat(Agreement.tastleWierman(counts).orElseThrow())
                          .isCloseTo(Double.parseDouble(cells[2]), within(PUBLISHED));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> krippendorffsOrdinalAlphaIsAsPublished() {
    Map<String, List<String[]>> sets = new LinkedHashMap<>();
    List<String[]> coders = new ArrayList<>();
    for (String line : lines("krippendorff.txt")) {
      if (line.startsWith("alpha ")) {
        coders = new ArrayList<>();
        sets.put(line, coders);
      } else {
        coders.add(line.split(" ", -1));
      }
    }
    return sets.entrySet().stream()
        .map(
            set ->
                DynamicTest.dynamicTest(
                    set.getKey(),
                    () ->
                        assertThat(
                                Krippendorff.ordinal(units(set.getValue()))
                                    .orElseThrow()
                                    .approximate())
                            .isCloseTo(
                                Double.parseDouble(set.getKey().split(" ", -1)[1]), within(1e-9))));
  }

  /** How many coders chose each step, item by item. */
  private static List<List<Integer>> units(List<String[]> coders) {
    List<List<Integer>> units = new ArrayList<>();
    for (int i = 0; i < coders.get(0).length; i++) {
      Integer[] counts = {0, 0, 0, 0, 0};
      for (String[] coder : coders) {
        if (!coder[i].equals("-")) {
          counts[Integer.parseInt(coder[i]) - 1]++;
        }
      }
      units.add(List.of(counts));
    }
    return units;
  }

  private static List<String> lines(String name) {
    var stream =
        Objects.requireNonNull(
            AgreementConformanceTest.class.getResourceAsStream("/conformance/" + name));
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
