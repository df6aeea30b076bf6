package org.localbydefault.report.pdf;

/**
 * A place that the outline and the contents page name.
 *
 * @param depth 1 for a chapter, 2 for a heading in it
 */
record Bookmark(String number, String title, String anchor, int depth) {

  String text() {
    return number.isEmpty() ? title : number + " " + title;
  }
}
