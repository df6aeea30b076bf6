package org.localbydefault.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.localbydefault.report.KeyFacts.Fact;
import org.localbydefault.report.chart.Ink;

/** Sets labels with their values beside each other; a value to fill in is a line to write on. */
final class FactSetter {
  private static final double GUTTER = 18;
  private static final double ROOM_TO_WRITE = 26;

  private final TextSetter text;
  private final TypeScale type;

  FactSetter(TextSetter text) {
    this.text = text;
    this.type = text.type();
  }

  /** Adds facts in rows, as many beside each other as their lengths allow. */
  void set(List<Fact> facts, Tag parent, Column column) {
    Tag list = parent.child("L").attributes("<</O/List/ListNumbering/None>>");
    int across = across(facts, column);
    if (across == 1) {
      setLong(facts, list, column);
      return;
    }
    double width = (column.width() - GUTTER * (across - 1)) / across;
    for (int i = 0; i < facts.size(); i += across) {
      List<Column> columns = new ArrayList<>();
      for (int c = 0; c < Math.min(across, facts.size() - i); c++) {
        columns.add(new Column(column.left() + c * (width + GUTTER), width));
      }
      text.flow().gap(i == 0 ? 0 : type.gap() * 0.6);
      text.flow().add(row(facts.subList(i, i + columns.size()), columns, list));
    }
  }

  /** Adds facts under each other, as text that may go on over pages. */
  private void setLong(List<Fact> facts, Tag list, Column column) {
    for (Fact fact : facts) {
      text.flow().gap(type.gap() * 0.6);
      if (fact.value().isEmpty()) {
        text.flow().add(row(List.of(fact), List.of(column), list));
        continue;
      }
      Tag item = list.child("LI");
      Setting label = text.setting(fact.label(), type.small(Ink.GREY), item.child("Lbl"));
      text.heading(label.endWithSpace(), column, null);
      text.paragraph(fact.value(), type.body(), item.child("LBody"), column);
    }
  }

  private Slab row(List<Fact> facts, List<Column> columns, Tag list) {
    Slab slab = new Slab(0);
    boolean isForm = isForm(facts);
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      Column column = columns.get(i);
      Tag item = list.child("LI");
      Setting label = text.setting(fact.label(), type.small(Ink.GREY), item.child("Lbl"));
      double y = text.addTo(slab, label.endWithSpace(), column, 0);
      Setting value = text.setting(fact.value(), type.body(), item.child("LBody"));
      // Beside lines to write on, values stand as low as what will be written.
      double top = y - 1 + (isForm ? ROOM_TO_WRITE - type.body().leading() : 0);
      y = text.addTo(slab, value, column, top);
      if (value.text().length() == 0) {
        double line = top + type.body().leading();
        slab.add(new Part.Rule(line, column.left(), column.right(), 0.75, Ink.GREY));
        slab.reach(line);
      }
    }
    return slab;
  }

  private static boolean isForm(List<Fact> facts) {
    for (Fact fact : facts) {
      if (fact.value().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Three, two or one beside each other: the most at which no value needs a third line. */
  private int across(List<Fact> facts, Column column) {
    for (int across = Math.min(3, facts.size()); across > 1; across--) {
      double width = (column.width() - GUTTER * (across - 1)) / across;
      if (fits(facts, width)) {
        return across;
      }
    }
    return 1;
  }

  private boolean fits(List<Fact> facts, double width) {
    for (Fact fact : facts) {
      Shaped value = Shaper.shape(fact.value().spans(), type.body());
      if (Line.longestPiece(value) > width || Line.lines(value, width).size() > 2) {
        return false;
      }
    }
    return true;
  }
}
