package org.localbydefault.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is wrong with an answer, whatever the question was. */
final class Verdict {
  private static final Set<String> FILES =
      Set.of(
          "application/json",
          "application/pdf",
          "text/css",
          "text/csv",
          "text/calendar",
          "image/png");

  private Verdict() {}

  /**
   * A line for each fault.
   *
   * @param secret occurs in everything of another council; empty for somebody who may see that
   */
  static List<String> on(Browsing.Page page, String secret) {
    List<String> faults = new ArrayList<>();
    if (page.status() >= 500) {
      faults.add("answered " + page.status());
    }
    for (String header : List.of("Content-Security-Policy", "X-Content-Type-Options")) {
      if (page.headers().firstValue(header).isEmpty()) {
        faults.add(page.status() + " without " + header);
      }
    }
    String location = page.location();
    if (location.startsWith("//") || location.matches("(?i)[a-z]+:(?!//127\\.0\\.0\\.1:).*")) {
      faults.add("leads to " + location);
    }
    if (!secret.isEmpty() && page.body().contains(secret)) {
      faults.add("shows another council");
    }
    if (page.body().contains(Mischief.SCRIPT)) {
      faults.add("gives back a script");
    }
    String type = page.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    boolean isPage = type.equals("text/html") && page.body().contains("</html>");
    if (!page.body().isEmpty() && !isPage && !FILES.contains(type)) {
      String start = page.body().substring(0, Math.min(200, page.body().length()));
      faults.add(page.status() + " with a body of type '" + type + "': " + start);
    } else if (page.status() >= 400 && page.status() != 406 && !isPage) {
      faults.add(page.status() + " without a page");
    }
    return faults;
  }
}
