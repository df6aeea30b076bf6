package org.localbydefault.questionnaire.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The three parts of a case study's text: paragraphs and bullets, each with its heading. No other
 * Markdown is read.
 */
final class CaseStudyBody {
  static final String STORY = "What they did";
  static final String RESULTS = "Results";
  static final String ENABLERS = "What made it work";

  /** In the order in which they stand. */
  static final List<String> HEADINGS = List.of(STORY, RESULTS, ENABLERS);

  private final Problems problems;
  private final Map<String, List<String>> parts = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private List<String> part = new ArrayList<>();
  private String heading = "";
  private final StringBuilder text = new StringBuilder();
  private boolean isBullet;

  private CaseStudyBody(Problems problems) {
    this.problems = problems;
  }

  /** The text of a file that could not be taken apart. */
  static CaseStudyBody empty(Problems problems) {
    return new CaseStudyBody(problems);
  }

  /** Reads the lines from an index on. */
  static CaseStudyBody read(List<String> lines, int from, Problems problems) {
    CaseStudyBody body = new CaseStudyBody(problems);
    for (int i = from; i < lines.size(); i++) {
      body.line(lines.get(i), new Place(i + 1, 1));
    }
    body.finish();
    for (String heading : HEADINGS) {
      if (!body.parts.containsKey(heading)) {
        problems.error(
            Place.FILE,
            "",
            "the part `## %s` is missing".formatted(heading),
            "Add the heading and what belongs below it.");
      } else if (body.part(heading).isEmpty()) {
        problems.error(body.place(heading), heading, "nothing stands below this heading", "");
      }
    }
    return body;
  }

  /** Takes over a part that was read before. */
  void put(String heading, List<String> texts) {
    parts.put(heading, texts);
  }

  List<String> part(String heading) {
    return parts.getOrDefault(heading, List.of());
  }

  Place place(String heading) {
    return places.getOrDefault(heading, Place.FILE);
  }

  private void line(String line, Place place) {
    String stripped = line.strip();
    if (stripped.isEmpty()) {
      finish();
    } else if (stripped.startsWith("#")) {
      finish();
      heading(stripped, place);
    } else if (isBullet(line, stripped)) {
      finish();
      isBullet = true;
      check(!heading.equals(STORY), place, "this part holds paragraphs and no bullets");
      text.append(stripped.substring(1).strip());
    } else {
      boolean isNew = text.isEmpty();
      check(
          !isNew || heading.equals(STORY) || heading.isEmpty(),
          place,
          "this part holds bullets only");
      check(!heading.isEmpty(), place, "text stands before the first heading");
      text.append(isNew ? "" : " ").append(stripped);
    }
  }

  /** A hyphen at the start; inside a paragraph of the story it is punctuation. */
  private boolean isBullet(String line, String stripped) {
    boolean isMarked = stripped.startsWith("- ") || stripped.startsWith("* ");
    return isMarked && (isBullet || text.isEmpty() || line.equals(stripped));
  }

  private void heading(String line, Place place) {
    heading = line.startsWith("## ") ? line.substring(3).strip() : line;
    if (!HEADINGS.contains(heading)) {
      problems.error(
          place,
          "",
          "the heading `%s` is not known here".formatted(line),
          Hints.unknown(heading, HEADINGS));
    } else if (places.putIfAbsent(heading, place) != null) {
      problems.error(place, heading, "this heading stands here a second time", "");
    }
    part = parts.computeIfAbsent(heading, h -> new ArrayList<>());
  }

  private void check(boolean isFine, Place place, String message) {
    if (!isFine) {
      problems.error(
          place,
          heading,
          message,
          "`## What they did` holds paragraphs, the other two parts a line with `- ` for each"
              + " item.");
    }
  }

  private void finish() {
    if (!text.isEmpty()) {
      part.add(text.toString());
      text.setLength(0);
    }
    isBullet = false;
  }
}
