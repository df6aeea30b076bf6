package org.localbydefault.report.pdf;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What a tag may hold besides other tags. */
sealed interface Kid permits Kid.Content, Kid.Annotation, Tag {

  /** A piece of a page's content, by its number on that page. */
  record Content(int page, int number) implements Kid {}

  /**
   * An area to click.
   *
   * @param contents the words that it lies on
   */
  record Annotation(Place place, Area area, String contents, Target target) implements Kid {}

  /** Where a click leads: either an address or an anchor. */
  record Target(@Nullable URI address, @Nullable String anchor) {
    static Target outside(URI address) {
      return new Target(address, null);
    }

    static Target inside(String anchor) {
      return new Target(null, anchor);
    }
  }

  /** An annotation's tag, its page and its number among all of the document's. */
  record Place(Tag tag, int page, int index) {}

  /** A rectangle in the page's own coordinates, from the bottom left. */
  record Area(double left, double bottom, double right, double top) {}
}
