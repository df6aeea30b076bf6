package org.localbydefault.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * A chapter; its title is a heading of depth 1 under the report's title.
 *
 * @param number "1", or empty for the front page and appendices with a letter in their title
 * @param startsPage whether it begins on a new page when printed
 */
public record Chapter(
    Anchor anchor, String number, String title, boolean startsPage, List<Block> blocks) {

  public Chapter {
    blocks = List.copyOf(blocks);
    if (title.isEmpty()) {
      throw new IllegalArgumentException("chapter '" + anchor.id() + "' needs a title");
    }
  }

  List<Anchor> anchors() {
    return Stream.concat(Stream.of(anchor), blocks.stream().flatMap(b -> b.anchors().stream()))
        .toList();
  }
}
