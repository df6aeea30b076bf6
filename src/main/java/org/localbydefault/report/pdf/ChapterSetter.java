package org.localbydefault.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localbydefault.report.ActionPlan;
import org.localbydefault.report.AnswerRecord;
import org.localbydefault.report.Block;
import org.localbydefault.report.Bullets;
import org.localbydefault.report.CaseStudyCard;
import org.localbydefault.report.Chapter;
import org.localbydefault.report.DataTable;
import org.localbydefault.report.DistributionChart;
import org.localbydefault.report.EnquiryCard;
import org.localbydefault.report.FindingCard;
import org.localbydefault.report.Heading;
import org.localbydefault.report.KeyFacts;
import org.localbydefault.report.Labels;
import org.localbydefault.report.Lead;
import org.localbydefault.report.LevelBars;
import org.localbydefault.report.NumberedParagraph;
import org.localbydefault.report.Paragraph;
import org.localbydefault.report.Recommendation;
import org.localbydefault.report.chart.Ink;

/** Sets one chapter's blocks into a flow. */
final class ChapterSetter {
  private final TextSetter text;
  private final TypeScale type;
  private final Flow flow;
  private final Column column;
  private final TableSetter tables;
  private final ChartSetter charts;
  private final CardSetter cards;
  private final Headings headings;
  private final Tag section;
  private @Nullable List<DataTable> deferred;

  /**
   * Sets a chapter.
   *
   * @param column of plain text; numbered text keeps to its own
   * @param section tag of the chapter
   */
  ChapterSetter(TextSetter text, Labels labels, Column column, Tag section) {
    this.text = text;
    this.type = text.type();
    this.flow = text.flow();
    this.column = column;
    this.section = section;
    this.tables = new TableSetter(text, labels);
    this.charts = new ChartSetter(text, labels);
    this.cards = new CardSetter(text, labels);
    this.headings = new Headings();
  }

  /** Adds the chapter's title, with a rule over it. */
  void addTitle(Chapter chapter) {
    flow.gap(34);
    if (chapter.startsPage()) {
      flow.startPage();
    }
    flow.anchor(chapter.anchor().id());
    Slab rule = new Slab(10);
    flow.addKept(rule.add(new Part.Rule(1, Grid.LEFT, Grid.RIGHT, 2, Ink.BLUE)));
    Tag heading = section.child(headings.next(1));
    Setting title = text.setting(chapter.title(), type.chapter(), heading);
    if (chapter.number().isEmpty()) {
      text.heading(title, Column.FULL, null);
    } else {
      Setting number = text.setting(chapter.number(), type.chapter(), heading).endWithSpace();
      text.heading(title, Column.TEXT, new TextSetter.Hanging(number, Grid.LEFT));
    }
    flow.gap(type.gap() * 1.3);
  }

  /** Adds the front chapter's title, which stands under the report's own. */
  void addFrontTitle(Chapter chapter) {
    flow.anchor(chapter.anchor().id());
    Tag heading = section.child(headings.next(1));
    String words = (chapter.number() + " " + chapter.title()).trim();
    text.heading(text.setting(words, type.heading(), heading), Column.FULL, null);
    flow.gap(type.gap() * 0.7);
  }

  /** Leaves the tables of charts for later. */
  void deferTables() {
    deferred = new ArrayList<>();
  }

  /** Adds what was left for later. */
  void addDeferred() {
    if (deferred != null) {
      flow.beginDeferred();
      flow.gap(type.gap() * 1.8);
      for (DataTable table : deferred) {
        tables.set(table, section);
      }
    }
  }

  void addBlocks(List<Block> blocks) {
    boolean isText = false;
    for (Block block : blocks) {
      boolean introduces = isText;
      isText = block instanceof NumberedParagraph || block instanceof Paragraph;
      if (introduces && !isText) {
        flow.keepWithNext();
      }
      add(block);
    }
  }

  private void add(Block block) {
    if (block instanceof Paragraph paragraph) {
      text.paragraph(paragraph.text(), type.body(), section.child("P"), column);
      flow.gap(type.gap());
    } else if (block instanceof NumberedParagraph paragraph) {
      add(paragraph);
    } else if (block instanceof Lead lead) {
      text.paragraph(lead.text(), type.lead(), section.child("P"), column);
      flow.gap(type.gap() * 1.5);
    } else if (block instanceof Heading heading) {
      add(heading);
    } else if (block instanceof Bullets bullets) {
      text.list(bullets.items(), bullets.ordered(), section, column);
      flow.gap(type.gap());
    } else if (block instanceof KeyFacts facts) {
      flow.gap(type.gap());
      new FactSetter(text).set(facts.facts(), section, column);
      flow.gap(type.gap() * 1.8);
    } else if (block instanceof DataTable table) {
      flow.gap(type.gap() * 1.8);
      tables.set(table, section);
    } else {
      addLarge(block);
    }
  }

  private void addLarge(Block block) {
    if (block instanceof LevelBars chart) {
      flow.gap(type.gap() * 1.8);
      charts.set(chart, section);
      addChartTable(chart.table());
    } else if (block instanceof DistributionChart chart) {
      flow.gap(type.gap() * 1.8);
      charts.set(chart, section);
      addChartTable(chart.table());
    } else if (block instanceof FindingCard card) {
      cards.set(card, section, headings);
    } else if (block instanceof EnquiryCard card) {
      cards.set(card, section, headings);
    } else if (block instanceof CaseStudyCard card) {
      cards.set(card, section, headings);
    } else if (block instanceof AnswerRecord record) {
      cards.set(record, section, headings);
    } else if (block instanceof Recommendation recommendation) {
      cards.set(recommendation, section);
    } else if (block instanceof ActionPlan plan) {
      flow.gap(type.gap() * 1.8);
      tables.setForm(plan.plan(), section);
    } else {
      throw new IllegalStateException("no setting for " + block.getClass());
    }
  }

  private void addChartTable(DataTable table) {
    if (deferred == null) {
      tables.set(table, section);
    } else {
      deferred.add(table);
    }
  }

  private void add(NumberedParagraph paragraph) {
    flow.anchor(paragraph.anchor().id());
    Tag tag = section.child("P");
    Setting number = text.setting(paragraph.number(), type.body(Ink.GREY), tag).endWithSpace();
    Setting words = text.setting(paragraph.text(), type.body(), tag);
    text.paragraph(words, Column.TEXT, new TextSetter.Hanging(number, Grid.LEFT));
    flow.gap(type.gap());
  }

  private void add(Heading heading) {
    boolean isSecond = heading.depth() == 2;
    flow.gap(type.gap() * (isSecond ? 2.4 : 1.8));
    flow.anchor(heading.anchor().id());
    Tag tag = section.child(headings.next(heading.depth()));
    Style style = isSecond ? type.heading() : type.subheading();
    text.heading(text.setting(heading.text(), style, tag), column, null);
    flow.gap(type.gap() * 0.5);
  }
}
