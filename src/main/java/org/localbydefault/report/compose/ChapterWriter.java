package org.localbydefault.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.localbydefault.report.Anchor;
import org.localbydefault.report.Block;
import org.localbydefault.report.Bullets;
import org.localbydefault.report.Heading;
import org.localbydefault.report.NumberedParagraph;
import org.localbydefault.report.RichText;

/** Collects one chapter's blocks and numbers its paragraphs. */
final class ChapterWriter {
  private final Draft draft;
  private final String number;
  private final List<Block> blocks = new ArrayList<>();
  private int paragraphs;

  /** A chapter; its number is empty for the front page, whose paragraphs have none. */
  ChapterWriter(Draft draft, String number) {
    this.draft = draft;
    this.number = number;
  }

  List<Block> blocks() {
    return blocks;
  }

  void add(Block block) {
    blocks.add(block);
  }

  /** A numbered paragraph from the fixed wording. */
  void say(Sentence sentence, Object... values) {
    numbered(RichText.of(draft.say(sentence, values)));
  }

  /** A numbered paragraph, for one or for another number. */
  void count(int n, Sentence one, Sentence many) {
    numbered(RichText.of(draft.wording().count(n, one, many)));
  }

  /** A numbered paragraph. */
  void numbered(RichText text) {
    paragraphs++;
    String place = number + "." + paragraphs;
    Anchor anchor = new Anchor("p" + place.toLowerCase(Locale.ROOT));
    blocks.add(new NumberedParagraph(anchor, place, text));
  }

  /** A heading of depth 2. */
  void heading(String anchor, String text) {
    blocks.add(new Heading(new Anchor(anchor), 2, text));
  }

  /** A list, where there is anything to list. */
  void bullets(List<RichText> items) {
    if (!items.isEmpty()) {
      blocks.add(new Bullets(false, items));
    }
  }
}
