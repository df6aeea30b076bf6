package org.localbydefault.report.pdf;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What a tag may hold besides other tags. */
sealed interface Kid permits Kid.Content, Kid.Annotation, Tag {

  /** A piece of a page's content, by its number on that page. */
  record Content(int page, int number) implements Kid {}

  /**
   * An area to click: either {@code address} or {@code anchor} is there.
   *
   * @param contents the words that it lies on
   */
  record Annotation(
      Place place, Area area, String contents, @Nullable URI address, @Nullable String anchor)
      implements Kid {}

  /** An annotation's tag, its page and its number among all of the document's. */
  record Place(Tag tag, int page, int index) {}

  /** A rectangle in the page's own coordinates, from the bottom left. */
  record Area(double left, double bottom, double right, double top) {}
}
