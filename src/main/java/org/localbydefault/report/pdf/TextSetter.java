package org.localbydefault.report.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localbydefault.report.RichText;

/** Sets paragraphs and lists into a flow. */
final class TextSetter {
  /** So many lines are not worth a cut. */
  private static final int SHORT = 4;

  private static final double BULLET_INDENT = 16;
  private static final double NUMBER_INDENT = 24;

  private final Flow flow;
  private final TypeScale type;

  TextSetter(Flow flow, TypeScale type) {
    this.flow = flow;
    this.type = type;
  }

  Flow flow() {
    return flow;
  }

  TypeScale type() {
    return type;
  }

  Setting setting(RichText text, Style style, Tag tag) {
    return new Setting(text, style, tag);
  }

  Setting setting(String text, Style style, Tag tag) {
    return new Setting(RichText.of(text), style, tag);
  }

  void paragraph(RichText text, Style style, Tag tag, Column column) {
    paragraph(setting(text, style, tag), column, null);
  }

  /**
   * Adds a paragraph; at least two of its lines stand on each page, and all of a short one.
   *
   * @param hanging what stands before its first line, placed by its own column
   */
  void paragraph(Setting setting, Column column, @Nullable Hanging hanging) {
    List<Line> lines = Line.lines(setting.text(), column.width());
    Style style = setting.text().style();
    for (int i = 0; i < Math.max(1, lines.size()); i++) {
      Slab slab = new Slab(style.leading());
      if (i == 0 && hanging != null) {
        addHanging(slab, hanging, style);
      }
      if (i < lines.size()) {
        slab.add(new Part.Text(setting, lines.get(i), column.left(), style.baseline()));
      } else {
        slab.add(new Part.Place(setting.tag()));
      }
      boolean isOrphan = i == 0 && lines.size() > 1;
      boolean isWidow = i == lines.size() - 2;
      boolean isInShort = lines.size() <= SHORT && i < lines.size() - 1;
      flow.add(slab).keepsWithNext = isOrphan || isWidow || isInShort;
    }
  }

  /** A number or bullet, and where it stands. */
  record Hanging(Setting setting, double left) {}

  private static void addHanging(Slab slab, Hanging hanging, Style style) {
    List<Line> lines = Line.lines(hanging.setting().text(), 10_000);
    for (Line line : lines) {
      slab.add(new Part.Text(hanging.setting(), line, hanging.left(), style.baseline()));
    }
  }

  /** Adds a heading: all of its lines stay with what follows. */
  void heading(Setting setting, Column column, @Nullable Hanging hanging) {
    int first = flow.items().size();
    paragraph(setting, column, hanging);
    for (int i = first; i < flow.items().size(); i++) {
      flow.items().get(i).keepsWithNext = true;
    }
  }

  /** Adds a list with bullets, or with numbers from 1; a line of it never stands alone. */
  void list(List<RichText> items, boolean isOrdered, Tag parent, Column column) {
    String numbering = isOrdered ? "Decimal" : "Disc";
    Tag list = parent.child("L").attributes("<</O/List/ListNumbering/" + numbering + ">>");
    int number = 1;
    for (RichText item : items) {
      String label = isOrdered ? number + "." : "•";
      Column indented = column.indented(isOrdered ? NUMBER_INDENT : BULLET_INDENT);
      double left = column.left() + (isOrdered ? 0 : 3);
      flow.gap(number == 1 ? 0 : type.gap() * 0.45);
      int first = flow.items().size();
      addItem(list.child("LI"), item, new Place(label, left, indented));
      boolean isOneLine = flow.items().size() == first + 1;
      if (isOneLine && number == items.size() && number > 2) {
        flow.items().get(first - 1).keepsWithNext = true;
      } else if (isOneLine && number == 1) {
        flow.keepWithNext();
      }
      number++;
    }
  }

  private record Place(String label, double left, Column column) {}

  private void addItem(Tag item, RichText words, Place place) {
    Style style = type.body();
    Setting hanging = setting(place.label(), style, item.child("Lbl")).endWithSpace();
    Setting text = setting(words, style, item.child("LBody"));
    paragraph(text, place.column(), new Hanging(hanging, place.left()));
  }

  /** Adds lines to a slab from {@code top} down and gives where they end. */
  double addTo(Slab slab, Setting setting, Column column, double top) {
    Style style = setting.text().style();
    List<Line> lines = Line.lines(setting.text(), column.width());
    double y = top;
    for (Line line : lines) {
      slab.add(new Part.Text(setting, line, column.left(), y + style.baseline()));
      y += style.leading();
    }
    if (lines.isEmpty()) {
      slab.add(new Part.Place(setting.tag()));
    }
    slab.reach(y);
    return y;
  }
}
