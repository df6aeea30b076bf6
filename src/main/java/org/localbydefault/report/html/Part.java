package org.localbydefault.report.html;

import java.util.ArrayList;
import java.util.List;
import org.localbydefault.report.Block;
import org.localbydefault.report.Chapter;
import org.localbydefault.report.DistributionChart;
import org.localbydefault.report.Heading;
import org.localbydefault.report.LevelBars;

/** A chapter of the page. */
record Part(Chapter chapter, List<Piece> pieces) {

  static Part of(Chapter chapter, Pictures pictures) {
    List<Piece> pieces = new ArrayList<>();
    int below = 3;
    for (Block block : chapter.blocks()) {
      if (block instanceof Heading heading && heading.depth() == 2) {
        below = 4;
        pieces.add(new Piece.Plain(block, 3));
      } else if (block instanceof LevelBars bars) {
        pieces.add(pictures.of(bars));
      } else if (block instanceof DistributionChart distribution) {
        pieces.add(pictures.of(distribution));
      } else {
        // Depth 3 right under the chapter's title, so that no level is skipped.
        pieces.add(new Piece.Plain(block, below));
      }
    }
    return new Part(chapter, pieces);
  }

  /** The chapter's headings right under its title. */
  List<Heading> headings() {
    List<Heading> headings = new ArrayList<>();
    for (Block block : chapter.blocks()) {
      if (block instanceof Heading heading && heading.depth() == 2) {
        headings.add(heading);
      }
    }
    return headings;
  }
}
