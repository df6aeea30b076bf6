package org.localbydefault.report.compose;

import java.util.List;

/**
 * A kind of report: its chapters, their order and titles. Subject experts write it, in {@code
 * reports/<kind>.yaml}.
 *
 * @param title of the document; {@code {council}} stands for the council's name
 * @param subtitle under the title
 * @param hasContents whether a contents list follows the front page
 * @param chapters in order; the first is the front page
 */
public record ReportDefinition(
    KindId kind,
    String title,
    String subtitle,
    boolean hasContents,
    List<ChapterDefinition> chapters) {

  public ReportDefinition {
    chapters = List.copyOf(chapters);
    if (chapters.isEmpty()) {
      throw new IllegalArgumentException("kind '" + kind + "' needs a chapter");
    }
  }
}
