package org.localbydefault.report.html;

import io.quarkus.qute.RawString;
import org.localbydefault.report.Block;

/** A block on the page. */
sealed interface Piece {
  Block block();

  /** Which template writes it: one for each kind of block, named like it. */
  default String template() {
    return templateOf(block().getClass());
  }

  static String templateOf(Class<?> kind) {
    return "report/" + kind.getSimpleName();
  }

  /**
   * A block of words.
   *
   * @param level of the block's heading, where it has one: 3 or 4
   */
  record Plain(Block block, int level) implements Piece {}

  /**
   * A chart, drawn twice.
   *
   * @param wide for a page or a large screen
   * @param narrow for a small screen or large text
   */
  record Chart(Block block, RawString wide, RawString narrow) implements Piece {}
}
