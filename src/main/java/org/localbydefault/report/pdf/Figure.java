package org.localbydefault.report.pdf;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A chart that may go on from page to page: its pieces on one page share a tag. */
final class Figure {
  private final Tag parent;
  private final String words;
  private final String continued;
  private @Nullable Tag tag;
  private int page;
  private Box box = new Box(0, 0, 0, 0);

  /**
   * A figure without pieces yet.
   *
   * @param words that say what all of it shows
   * @param continued what is said on its later pages
   */
  Figure(Tag parent, String words, String continued) {
    this.parent = parent;
    this.words = words;
    this.continued = continued;
  }

  /** Where something stands, in points from the lower left corner of the page. */
  record Box(double left, double bottom, double right, double top) {
    Box with(Box other) {
      return new Box(
          Math.min(left, other.left),
          Math.min(bottom, other.bottom),
          Math.max(right, other.right),
          Math.max(top, other.top));
    }
  }

  /** The tag of a piece that stands on a page; pieces come in the order of pages. */
  Tag tag(int onPage, Box piece) {
    Tag current = tag;
    if (current == null || page != onPage) {
      current = parent.child("Figure").alternative(tag == null ? words : continued);
      box = piece;
    }
    tag = current;
    page = onPage;
    box = box.with(piece);
    return current.attributes(attributes());
  }

  private String attributes() {
    Bytes to = new Bytes(64).ascii("<</O/Layout/Placement/Block/BBox[");
    to.spaced(box.left).spaced(box.bottom).spaced(box.right);
    to.number(box.top).ascii("]>>");
    return new String(to.array(), StandardCharsets.ISO_8859_1);
  }
}
