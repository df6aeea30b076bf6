package org.localbydefault.report.html;

import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.List;
import org.localbydefault.report.Chapter;
import org.localbydefault.report.Report;

/** A report with what a page needs besides: its style, and each block's place in the outline. */
record Page(Report report, RawString style, List<Part> parts) {

  static Page of(Report report) {
    List<Part> parts = new ArrayList<>();
    Pictures pictures = new Pictures(report.labels());
    for (Chapter chapter : report.chapters()) {
      parts.add(Part.of(chapter, pictures));
    }
    return new Page(report, new RawString(Style.of(report)), parts);
  }

  /** Whether a list of contents stands after the front page. */
  boolean hasContents() {
    return report.hasContents() && parts.size() > 1;
  }

  /** What the list of contents names: all but the front page. */
  List<Part> contents() {
    return parts.subList(1, parts.size());
  }
}
