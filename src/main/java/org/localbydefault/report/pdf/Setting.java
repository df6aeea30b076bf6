package org.localbydefault.report.pdf;

import org.jspecify.annotations.Nullable;
import org.localbydefault.report.RichText;
import org.localbydefault.report.Span;

/** A paragraph's glyphs with the tags that its spans are drawn under. */
final class Setting {
  private final Shaped text;
  private final Tag tag;
  private final @Nullable Tag[] spanTags;

  /**
   * Shapes a paragraph.
   *
   * @param tag what its plain text belongs to
   */
  Setting(RichText text, Style style, Tag tag) {
    this.text = Shaper.shape(text.spans(), style);
    this.tag = tag;
    this.spanTags = new @Nullable Tag[text.spans().size()];
  }

  /** Ends the paragraph with a real space, so that no reader joins it to what follows. */
  Setting endWithSpace() {
    if (text.length() > 0) {
      int last = text.spanIndex(text.length() - 1);
      text.add(Shaped.SPACE, text.face(last).glyph(' '), last);
    }
    return this;
  }

  Shaped text() {
    return text;
  }

  Tag tag() {
    return tag;
  }

  /** The tag of a span: its own for a link or a phrase in another language. */
  Tag tag(int span) {
    Tag own = spanTags[span];
    if (own == null) {
      own = newTag(text.span(span));
      spanTags[span] = own;
    }
    return own;
  }

  private Tag newTag(Span span) {
    if (tag == Tag.ARTIFACT) {
      return tag;
    }
    if (span instanceof Span.Phrase phrase) {
      return tag.child("Span").language(phrase.language().tag());
    }
    return span instanceof Span.Link || span instanceof Span.Reference ? tag.child("Link") : tag;
  }
}
