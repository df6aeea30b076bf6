package org.localbydefault.served;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How long the program itself took for each request, from its own log of requests. */
public final class ServerTimes {
  private static final String NAME = "requests";
  private static final String SUFFIX = ".log";
  private static final long NANOSECONDS = 1_000;

  private final List<Line> lines;

  private ServerTimes(List<Line> lines) {
    this.lines = lines;
  }

  /** One request. */
  private record Line(String request, long micros) {}

  /** Settings with which the program writes that log. */
  static Map<String, String> settings(Path folder) {
    return Map.of(
        "quarkus.http.record-request-start-time", "true",
        "quarkus.http.access-log.enabled", "true",
        "quarkus.http.access-log.log-to-file", "true",
        "quarkus.http.access-log.rotate", "false",
        "quarkus.http.access-log.log-directory", folder.toString(),
        "quarkus.http.access-log.base-file-name", NAME,
        "quarkus.http.access-log.log-suffix", SUFFIX,
        "quarkus.http.access-log.pattern", "%m %U %{RESPONSE_TIME_MICROS}");
  }

  static Path log(Path folder) {
    return folder.resolve(NAME + SUFFIX);
  }

  /** Reads the last requests of a log, the program being gone. */
  static ServerTimes read(Path log, int last) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      int end = line.lastIndexOf(' ');
      lines.add(new Line(line.substring(0, end), Long.parseLong(line.substring(end + 1))));
    }
    return new ServerTimes(lines.subList(Math.max(0, lines.size() - last), lines.size()));
  }

  /** Saving an answer. */
  public Times saving() {
    return of(request -> request.startsWith("POST ") && request.contains("/questions/"));
  }

  /** A page of a round, by the end of its address. */
  public Times page(String end) {
    return of(request -> request.startsWith("GET ") && request.endsWith(end));
  }

  /** One question. */
  public Times question() {
    return of(request -> request.startsWith("GET ") && request.contains("/questions/"));
  }

  private Times of(Predicate<String> wanted) {
    return Times.of(
        lines.stream()
            .filter(line -> wanted.test(line.request()))
            .map(line -> line.micros() * NANOSECONDS)
            .toList());
  }
}
