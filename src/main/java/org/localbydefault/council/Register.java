package org.localbydefault.council;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The register of UK councils and combined authorities, in the order of their codes.
 *
 * <p>The table is data and not code, since reorganisation changes it: {@code councils.csv} beside
 * this class, six columns separated by semicolons. Its facts come from the mySociety register of
 * local authorities.
 */
public final class Register {
  private static final String TABLE = "councils.csv";
  private static final int COLUMNS = 6;

  private final Map<CouncilCode, Council> councils;

  private Register(Map<CouncilCode, Council> councils) {
    this.councils = Collections.unmodifiableMap(councils);
  }

  /** The register shipped with this version. */
  public static Register shipped() {
    return Shipped.REGISTER;
  }

  /** Every council, in the order of their codes. */
  public Collection<Council> councils() {
    return councils.values();
  }

  public Optional<Council> find(CouncilCode code) {
    return Optional.ofNullable(councils.get(code));
  }

  private static final class Shipped {
    private static final Register REGISTER = read();

    private static Register read() {
      Map<CouncilCode, Council> councils = new LinkedHashMap<>();
      for (String line : lines()) {
        Council council = council(line);
        councils.put(council.code().orElseThrow(), council);
      }
      return new Register(councils);
    }

    private static List<String> lines() {
      var stream = Register.class.getResourceAsStream(TABLE);
      if (stream == null) {
        throw new IllegalStateException(TABLE + " is missing from the program");
      }
      try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        List<String> lines = new ArrayList<>();
        reader.readLine();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          lines.add(line);
        }
        return lines;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Council council(String line) {
      String[] cells = line.split(";", -1);
      if (cells.length != COLUMNS) {
        throw new IllegalStateException("not a council: " + line);
      }
      return new Council(
          Optional.of(new CouncilCode(cells[0])),
          cells[1],
          cells[2],
          byId(CouncilKind.values(), CouncilKind::id, cells[3]),
          byId(Nation.values(), Nation::id, cells[4]),
          cells[5]);
    }

    private static <T> T byId(
        T[] values, java.util.function.Function<T, String> id, String wanted) {
      return Arrays.stream(values)
          .filter(v -> id.apply(v).equals(wanted))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("unknown: " + wanted));
    }
  }
}
