package org.localbydefault.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A finished report: everything that a rendering needs, and nothing that it must work out.
 *
 * @param chapters in reading order; the first is the front page
 * @param hasContents whether a contents list follows the front page
 */
public record Report(
    Metadata metadata, Labels labels, boolean hasContents, List<Chapter> chapters) {

  public Report {
    chapters = List.copyOf(chapters);
    if (chapters.isEmpty()) {
      throw new IllegalArgumentException("a report needs a chapter");
    }
    Set<Anchor> seen = new HashSet<>();
    for (Chapter chapter : chapters) {
      for (Anchor anchor : chapter.anchors()) {
        if (!seen.add(anchor)) {
          throw new IllegalArgumentException("two places are called '" + anchor.id() + "'");
        }
      }
    }
  }
}
