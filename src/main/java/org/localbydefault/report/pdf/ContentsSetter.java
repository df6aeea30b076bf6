package org.localbydefault.report.pdf;

import java.util.List;
import org.localbydefault.report.Anchor;
import org.localbydefault.report.RichText;
import org.localbydefault.report.Span;
import org.localbydefault.report.chart.Ink;

/** Sets the contents page: chapters and, where they are few, the headings in them. */
final class ContentsSetter {
  private static final int MOST_ENTRIES = 24;
  private static final double NUMBER_WIDTH = 40;

  private final TextSetter text;
  private final TypeScale type;

  ContentsSetter(TextSetter text) {
    this.text = text;
    this.type = text.type();
  }

  void set(String title, List<Bookmark> bookmarks, Tag section) {
    Flow flow = text.flow();
    flow.gap(30);
    Slab rule = new Slab(10);
    flow.addKept(rule.add(new Part.Rule(1, Grid.LEFT, Grid.RIGHT, 2, Ink.BLUE)));
    text.heading(text.setting(title, type.chapter(), section.child("H2")), Column.FULL, null);
    flow.gap(8);
    Tag contents = section.child("TOC");
    int chapters = 0;
    boolean isNumbered = true;
    for (Bookmark bookmark : bookmarks) {
      chapters += bookmark.depth() == 1 ? 1 : 0;
      isNumbered = bookmark.depth() == 1 ? isNumbered(bookmark) : isNumbered;
      // The first chapter is the front page, where the reader has been.
      boolean isShort = isNumbered && bookmarks.size() <= MOST_ENTRIES;
      if (chapters > 1 && (bookmark.depth() == 1 || isShort)) {
        add(bookmark, contents.child("TOCI").child("Reference"));
      }
    }
  }

  /** Appendices have letters; what they hold is found by their title alone. */
  private static boolean isNumbered(Bookmark chapter) {
    return chapter.number().isEmpty() || Character.isDigit(chapter.number().charAt(0));
  }

  private void add(Bookmark bookmark, Tag tag) {
    boolean isChapter = bookmark.depth() == 1;
    Face face = isChapter ? Face.BOLD : Face.REGULAR;
    Style style = new Style(face, type.body().size(), type.body().leading(), Ink.BLUE);
    boolean isHanging = bookmark.number().isEmpty() && isChapter;
    double left = isHanging ? Grid.LEFT : Grid.TEXT_LEFT;
    Column column = new Column(left, Grid.RIGHT - NUMBER_WIDTH - left);
    Slab slab = new Slab(0);
    double top = isChapter ? 6 : 0;
    if (isChapter) {
      slab.add(new Part.Rule(0, Grid.LEFT, Grid.RIGHT, 0.5, Ink.RULE));
    }
    if (!bookmark.number().isEmpty()) {
      Setting number = text.setting(bookmark.number(), style, tag).endWithSpace();
      text.addTo(slab, number, new Column(Grid.LEFT, NUMBER_WIDTH), top);
    }
    Span span = new Span.Reference(bookmark.title(), new Anchor(bookmark.anchor()));
    Setting entry = text.setting(RichText.of(span), style, tag).endWithSpace();
    double bottom = text.addTo(slab, entry, column, top);
    double baseline = bottom - style.leading() + style.baseline();
    slab.add(new Part.PageNumber(bookmark.anchor(), entry, Grid.RIGHT, baseline));
    slab.reach(bottom + 3);
    text.flow().add(slab);
  }
}
