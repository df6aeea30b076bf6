package org.localbydefault.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localbydefault.report.AnswerRecord;
import org.localbydefault.report.CaseStudyCard;
import org.localbydefault.report.EnquiryCard;
import org.localbydefault.report.FindingCard;
import org.localbydefault.report.Labelled;
import org.localbydefault.report.Labels;
import org.localbydefault.report.LevelMark;
import org.localbydefault.report.Recommendation;
import org.localbydefault.report.RichText;
import org.localbydefault.report.Span;
import org.localbydefault.report.chart.Drawing;
import org.localbydefault.report.chart.Ink;
import org.localbydefault.report.chart.LevelStepsDrawing;

/** Sets cards: a rule above, a title, where it stands, and labelled parts. */
final class CardSetter {
  private final TextSetter text;
  private final TypeScale type;
  private final Labels labels;

  CardSetter(TextSetter text, Labels labels) {
    this.text = text;
    this.type = text.type();
    this.labels = labels;
  }

  void set(FindingCard card, Tag parent, Headings headings) {
    Tag tag = begin(parent, null, card.anchor().id());
    addKicker(card.kicker(), tag, card.number());
    addTitle(card.title(), tag, headings);
    addMark(card.mark(), tag);
    addParts(card.parts(), tag);
    end();
  }

  void set(EnquiryCard card, Tag parent, Headings headings) {
    Tag tag = begin(parent, null, card.anchor().id());
    addKicker(card.kicker(), tag, "");
    addTitle(card.title(), tag, headings);
    addMark(card.mark(), tag);
    addPart(card.questionsLabel(), tag);
    text.list(card.questions(), true, tag, Column.TEXT);
    addParts(card.parts(), tag);
    end();
  }

  void set(CaseStudyCard card, Tag parent, Headings headings) {
    Tag tag = begin(parent, Ink.TURQUOISE, card.anchor().id());
    addKicker(card.place(), tag, "");
    addTitle(card.title(), tag, headings);
    text.flow().gap(3);
    text.paragraph(card.why(), type.body(), tag.child("P"), Column.TEXT);
    addParts(card.parts(), tag);
    end();
  }

  void set(AnswerRecord record, Tag parent, Headings headings) {
    Flow flow = text.flow();
    flow.gap(type.gap() * 1.4);
    flow.anchor(record.anchor().id());
    flow.beginGroup(null);
    Tag tag = parent.child("Sect");
    Tag heading = tag.child(headings.card());
    text.heading(text.setting(record.title(), type.label(), heading), Column.TEXT, null);
    addMark(record.mark(), tag);
    for (RichText answer : record.answers()) {
      flow.gap(2);
      text.paragraph(answer, type.body(), tag.child("P"), Column.TEXT);
    }
    if (!record.notes().isEmpty()) {
      flow.gap(2);
      text.list(record.notes(), false, tag, Column.TEXT);
    }
    flow.endGroup();
    flow.gap(type.gap() * 1.4);
  }

  void set(Recommendation recommendation, Tag parent) {
    Flow flow = text.flow();
    flow.gap(type.gap());
    flow.anchor(recommendation.anchor().id());
    flow.beginGroup(null);
    Tag tag = parent.child("Sect");
    Tag paragraph = tag.child("P");
    Style bold = new Style(Face.BOLD, type.body().size(), type.body().leading(), Ink.BLUE);
    Setting number = text.setting(recommendation.number(), bold, paragraph).endWithSpace();
    Setting words = text.setting(recommendation.text(), type.body(), paragraph);
    text.paragraph(words, Column.TEXT, new TextSetter.Hanging(number, Grid.LEFT));
    if (!recommendation.details().isEmpty()) {
      flow.keepWithNext();
      flow.gap(type.gap() * 0.4);
      new FactSetter(text).set(recommendation.details(), tag, Column.TEXT);
    }
    flow.endGroup();
    flow.gap(type.gap() * 1.2);
  }

  private Tag begin(Tag parent, @Nullable Ink bar, String anchor) {
    Flow flow = text.flow();
    flow.gap(type.gap() * 2.4);
    flow.anchor(anchor);
    flow.beginGroup(bar);
    if (bar == null) {
      Slab rule = new Slab(9);
      rule.add(new Part.Rule(0.5, Grid.LEFT, Grid.RIGHT, 1, Ink.BLUE));
      flow.addKept(rule);
    }
    return parent.child("Sect");
  }

  private void end() {
    text.flow().endGroup();
    text.flow().gap(type.gap() * 2.4);
  }

  private void addKicker(String kicker, Tag tag, String number) {
    if (kicker.isEmpty() && number.isEmpty()) {
      return;
    }
    Tag paragraph = tag.child("P");
    Setting words = text.setting(kicker, type.kicker(), paragraph);
    Style style = new Style(Face.BOLD, 16, type.kicker().leading(), Ink.BLUE);
    Setting hanging = text.setting(number, style, paragraph).endWithSpace();
    text.heading(words, Column.TEXT, new TextSetter.Hanging(hanging, Grid.LEFT));
    text.flow().gap(1);
  }

  private void addTitle(String title, Tag tag, Headings headings) {
    Tag heading = tag.child(headings.card());
    text.heading(text.setting(title, type.subheading(), heading), Column.TEXT, null);
  }

  private void addMark(LevelMark mark, Tag tag) {
    Drawing steps = LevelStepsDrawing.of(mark);
    Setting setting = text.setting(labels.level(mark), type.body(), tag.child("P"));
    double left = steps.width() + 10;
    Slab slab = new Slab(0);
    double y = (type.body().leading() - steps.height()) / 2;
    slab.add(new Part.Picture(steps, Column.TEXT.left(), y));
    text.addTo(slab, setting, Column.TEXT.indented(left), 0);
    text.flow().gap(3);
    text.flow().addKept(slab);
  }

  /** A label stands over a list; before a single text it stands in its first line. */
  private void addParts(List<Labelled> parts, Tag tag) {
    for (Labelled part : parts) {
      if (part.texts().size() == 1) {
        text.flow().gap(type.gap() * 0.9);
        List<Span> spans = new ArrayList<>();
        spans.add(new Span.Strong(part.label() + ": "));
        spans.addAll(part.texts().get(0).spans());
        text.paragraph(new RichText(spans), type.body(), tag.child("P"), Column.TEXT);
      } else {
        addPart(part.label(), tag);
        text.list(part.texts(), false, tag, Column.TEXT);
      }
    }
  }

  private void addPart(String label, Tag tag) {
    text.flow().gap(type.gap() * 0.9);
    text.heading(text.setting(label, type.label(), tag.child("P")), Column.TEXT, null);
    text.flow().gap(1);
  }
}
