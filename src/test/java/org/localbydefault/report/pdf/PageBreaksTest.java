package org.localbydefault.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localbydefault.report.Anchor;
import org.localbydefault.report.AnswerRecord;
import org.localbydefault.report.Block;
import org.localbydefault.report.DataTable;
import org.localbydefault.report.Heading;
import org.localbydefault.report.LevelMark;
import org.localbydefault.report.Paragraph;
import org.localbydefault.report.RandomReports;
import org.localbydefault.report.Report;
import org.localbydefault.report.RichText;
import org.localbydefault.report.compose.Examples;

class PageBreaksTest {
  private static final double PAGE = Grid.BOTTOM - Grid.TOP;

  @Test
  void anAddressIsNotCutAfterItsScheme() {
    RichText text = RichText.of("See https://example.org/a/long/path");
    Shaped shaped = Shaper.shape(text.spans(), TypeScale.NORMAL.body());
    assertThat(Line.lines(shaped, 85).get(0).to()).isEqualTo("See ".length());
  }

  @Test
  void nothingStandsBelowTheLastLineOfAPage() {
    for (long seed = 0; seed < 200; seed++) {
      for (Page page : pages(RandomReports.of(seed))) {
        for (Page.Placed placed : page.placed()) {
          assertThat(placed.top() + placed.slab().height())
              .as("seed %d", seed)
              .isLessThanOrEqualTo(Grid.BOTTOM + 0.01);
        }
      }
    }
  }

  @Test
  void nothingIsPlacedOverAnother() {
    for (long seed = 0; seed < 200; seed++) {
      for (Page page : pages(RandomReports.of(seed))) {
        double bottom = 0;
        for (Page.Placed placed : page.placed()) {
          assertThat(placed.top()).as("seed %d", seed).isGreaterThanOrEqualTo(bottom - 0.01);
          bottom = placed.top() + placed.slab().height();
        }
      }
    }
  }

  @Test
  void whatMustStayWithTheNextIsLastOnItsPageOnlyWhereTheyAreTooHighForOne() {
    for (long seed = 0; seed < 200; seed++) {
      List<Page.Placed> before = new ArrayList<>();
      for (Page page : pages(RandomReports.of(seed))) {
        List<Page.Placed> fresh =
            page.placed().stream().filter(placed -> !placed.isRepeated()).toList();
        Item next = fresh.get(0).item();
        if (!next.startsPage) {
          double parted = heightKeptWith(before, next);
          double kept = parted == 0 ? 0 : parted + heightKeptAfter(fresh);
          assertThat(kept == 0 || kept > PAGE - 60).as("seed %d, %f", seed, kept).isTrue();
        }
        before.addAll(fresh);
      }
    }
  }

  /** Height of the slabs before one that must not be parted from it, with their gaps. */
  private static double heightKeptWith(List<Page.Placed> before, Item next) {
    double height = 0;
    double gap = next.gap;
    for (int i = before.size() - 1; i >= 0 && before.get(i).item().keepsWithNext; i--) {
      height += gap + before.get(i).slab().height();
      gap = before.get(i).item().gap;
    }
    return height == 0 ? 0 : height + next.slab.height();
  }

  /** Height of what the first slab on a page in turn must not be parted from. */
  private static double heightKeptAfter(List<Page.Placed> fresh) {
    double height = 0;
    for (int i = 0; i + 1 < fresh.size() && fresh.get(i).item().keepsWithNext; i++) {
      height += fresh.get(i + 1).item().gap + fresh.get(i + 1).slab().height();
    }
    return height;
  }

  @Test
  void twoLinesOfAParagraphStayTogetherAtEitherEndOfAPage() {
    for (int before = 0; before < 40; before++) {
      List<Page> pages = pages(SampleReports.of(lines(before), paragraph("word ".repeat(70))));
      for (Page page : pages) {
        assertThat(page.placed()).as("%d lines before", before).hasSizeGreaterThan(1);
      }
    }
  }

  @Test
  void aRowIsCutOnlyIfItIsTallerThanAPage() {
    String low = "word ".repeat(300);
    String high = "word ".repeat(3000);
    assertThat(slabsOfRow(low)).isEqualTo(1);
    assertThat(slabsOfRow(high)).isGreaterThan(1);
  }

  private static long slabsOfRow(String text) {
    DataTable table =
        new DataTable(
            "Table", List.of(SampleReports.column("Head", 1)), List.of(SampleReports.row(text)));
    return pages(SampleReports.of(lines(20), table)).stream()
        .flatMap(page -> page.placed().stream())
        .filter(placed -> placed.item().repeat != null && !placed.isRepeated())
        .count();
  }

  @Test
  void aTableHeadComesAgainOnEachPageOfTheTable() {
    List<Page> pages = pages(SampleReports.rich());
    long repeated =
        pages.stream()
            .flatMap(page -> page.placed().stream())
            .filter(Page.Placed::isRepeated)
            .count();
    assertThat(repeated).isGreaterThanOrEqualTo(4);
    assertThat(pages)
        .allMatch(page -> page.placed().stream().skip(1).noneMatch(Page.Placed::isRepeated));
  }

  @Test
  void nothingThatCouldBeCutLeavesALargeHole() {
    for (long seed = 0; seed < 200; seed++) {
      assertNoHole("seed " + seed, pages(RandomReports.of(seed)));
    }
    for (String example : Examples.NAMES) {
      assertNoHole(example, pages(Examples.report("council", example)));
    }
  }

  /** Below the last slab of a page is less room than what must stay together needs, or little. */
  private static void assertNoHole(String name, List<Page> pages) {
    for (int i = 0; i + 1 < pages.size(); i++) {
      List<Page.Placed> next =
          pages.subList(i + 1, pages.size()).stream()
              .flatMap(page -> page.placed().stream())
              .filter(slab -> !slab.isRepeated())
              .toList();
      List<Page.Placed> placed = pages.get(i).placed();
      Page.Placed last = placed.get(placed.size() - 1);
      double hole = Grid.BOTTOM - last.top() - last.slab().height();
      Item first = next.get(0).item();
      double kept = first.gap + first.slab.height() + heightKeptAfter(next);
      assertThat(first.startsPage || hole - first.gap < 200 || kept > hole)
          .as("%s page %d: %f empty, %f kept", name, i + 1, hole, kept)
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"castlebridge-unitary", "cwm-arianlwyn", "westmere-county-2026"})
  void aCardIsCutOnlyWhereMuchStandsOnEitherPage(String example) {
    Map<Group, Map<Page, Double>> cards = new LinkedHashMap<>();
    for (Page page : pages(Examples.report("council", example))) {
      for (Page.Placed placed : page.placed()) {
        Group group = placed.item().group;
        if (group != null) {
          cards
              .computeIfAbsent(group, g -> new LinkedHashMap<>())
              .merge(page, placed.slab().height(), Double::sum);
        }
      }
    }
    assertThat(cards).hasSizeGreaterThan(50);
    cards.forEach(
        (card, heights) -> {
          if (heights.size() > 1) {
            assertThat(card.height).as("height of a card that is cut").isGreaterThan(140);
            assertThat(heights.values()).allMatch(height -> height >= 60);
          }
        });
  }

  @Test
  void aHeadingStandsWithTheFirstOfManyRecordsWithoutAnAnswer() {
    for (int before = 0; before < 40; before++) {
      List<Block> blocks = new ArrayList<>(List.of(lines(before)));
      blocks.add(new Heading(new Anchor("heading"), 2, "Principle"));
      for (int i = 0; i < 60; i++) {
        LevelMark none = new LevelMark("Not answered", 0, 5);
        blocks.add(new AnswerRecord(new Anchor("r" + i), "Statement", none, List.of(), List.of()));
      }
      List<Page> pages = pages(SampleReports.of(blocks.toArray(new Block[0])));
      for (Page page : pages.subList(1, pages.size())) {
        Page.Placed last = page.placed().get(page.placed().size() - 1);
        assertThat(last.item().keepsWithNext).as("%d lines before", before).isFalse();
      }
    }
  }

  @Test
  void noTableLeavesOneLowRowForTheNextPage() {
    for (int before = 0; before < 40; before++) {
      List<DataTable.Row> rows = Collections.nCopies(8, SampleReports.row("Row"));
      DataTable table = new DataTable("Table", List.of(SampleReports.column("Head", 1)), rows);
      for (Page page : pages(SampleReports.of(lines(before), table))) {
        long here =
            page.placed().stream().filter(p -> p.item().repeat != null && !p.isRepeated()).count();
        assertThat(here).as("%d lines before", before).isNotEqualTo(1);
      }
    }
  }

  private static Paragraph lines(int count) {
    return paragraph("x".repeat(Math.max(1, count * 70)));
  }

  private static Paragraph paragraph(String text) {
    return new Paragraph(RichText.of(text));
  }

  private static List<Page> pages(Report report) {
    return ReportSetter.place(report).pages().pages();
  }
}
