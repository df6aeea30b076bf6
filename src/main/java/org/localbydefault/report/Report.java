package org.localbydefault.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A finished report: everything that a rendering needs, and nothing that it must work out.
 *
 * <p>Every {@link Span.Reference} leads to a place in it: one to nowhere is refused.
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
    chapters.forEach(chapter -> requireTargets(chapter, seen));
  }

  private static void requireTargets(Chapter chapter, Set<Anchor> anchors) {
    for (Block block : chapter.blocks()) {
      for (RichText text : block.texts()) {
        for (Span span : text.spans()) {
          if (span instanceof Span.Reference to && !anchors.contains(to.target())) {
            throw new IllegalArgumentException(
                "in the chapter '%s', '%s' refers to '%s', and no place is called so"
                    .formatted(chapter.title(), to.text(), to.target().id()));
          }
        }
      }
    }
  }
}
