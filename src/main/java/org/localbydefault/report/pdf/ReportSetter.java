package org.localbydefault.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.localbydefault.report.Block;
import org.localbydefault.report.Chapter;
import org.localbydefault.report.Heading;
import org.localbydefault.report.Metadata;
import org.localbydefault.report.Report;
import org.localbydefault.report.chart.Ink;

/** The first pass: sets a whole report and places it on pages. */
final class ReportSetter {
  private final Report report;
  private final List<Bookmark> bookmarks = new ArrayList<>();
  private final Tag document = Tag.root("Document");

  private ReportSetter(Report report) {
    this.report = report;
    for (Chapter chapter : report.chapters()) {
      bookmarks.add(new Bookmark(chapter.number(), chapter.title(), chapter.anchor().id(), 1));
      for (Block block : chapter.blocks()) {
        if (block instanceof Heading heading && isNamed(heading)) {
          bookmarks.add(new Bookmark("", heading.text(), heading.anchor().id(), 2));
        }
      }
    }
  }

  /** A report that is ready to be drawn. */
  record Placed(Paginator.Pages pages, Tag document, List<Bookmark> bookmarks) {}

  static Placed place(Report report) {
    ReportSetter setter = new ReportSetter(report);
    Flow flow = setter.front();
    if (report.hasContents()) {
      setter.addContents(flow);
    }
    for (Chapter chapter : report.chapters().subList(1, report.chapters().size())) {
      TextSetter text = new TextSetter(flow, TypeScale.NORMAL);
      Tag section = setter.document.child("Sect");
      ChapterSetter blocks = new ChapterSetter(text, report.labels(), column(chapter), section);
      blocks.addTitle(chapter);
      blocks.addBlocks(chapter.blocks());
    }
    return new Placed(Paginator.paginate(flow.items()), setter.document, setter.bookmarks);
  }

  /** The front page, as wide as it can be set on one page. */
  private Flow front() {
    Flow normal = front(TypeScale.NORMAL, false);
    if (Paginator.count(normal.items()) == 1) {
      return normal;
    }
    boolean fits = Paginator.count(front(TypeScale.TIGHTEST, false).items()) == 1;
    for (TypeScale type : TypeScale.TIGHTER) {
      Flow tighter = front(type, !fits);
      if (Paginator.count(tighter.firstPart()) == 1) {
        return tighter;
      }
    }
    return normal;
  }

  private Flow front(TypeScale type, boolean defersTables) {
    Chapter chapter = report.chapters().get(0);
    Flow flow = new Flow();
    TextSetter text = new TextSetter(flow, type);
    Tag section = document.child("Sect");
    addTitle(text, section);
    ChapterSetter blocks = new ChapterSetter(text, report.labels(), Column.FRONT, section);
    if (defersTables) {
      blocks.deferTables();
    }
    blocks.addFrontTitle(chapter);
    blocks.addBlocks(chapter.blocks());
    blocks.addDeferred();
    return flow;
  }

  private static boolean isNamed(Heading heading) {
    return heading.depth() == 2 && !heading.text().isBlank();
  }

  /** Text stands beside numbers where its chapter has them. */
  private static Column column(Chapter chapter) {
    return chapter.number().isEmpty() ? Column.FRONT : Column.TEXT;
  }

  private void addTitle(TextSetter text, Tag section) {
    Metadata metadata = report.metadata();
    Flow flow = text.flow();
    TypeScale type = text.type();
    Slab bar = new Slab(14);
    bar.add(new Part.Rule(3, Grid.LEFT, Grid.LEFT + 64, 6, Ink.BLUE));
    flow.addKept(bar);
    if (!metadata.council().isEmpty()) {
      text.heading(
          text.setting(metadata.council(), type.council(), section.child("P")), Column.FULL, null);
    }
    Setting title = text.setting(metadata.title(), type.title(), section.child("H1"));
    text.heading(title, Column.FULL, null);
    if (!metadata.subtitle().isEmpty()) {
      flow.gap(2);
      text.heading(
          text.setting(metadata.subtitle(), type.subtitle(), section.child("P")),
          Column.FULL,
          null);
    }
    if (metadata.isMarked()) {
      flow.gap(2);
      text.heading(
          text.setting(metadata.mark(), type.council(Ink.PINK), section.child("P")),
          Column.FULL,
          null);
    }
    flow.gap(type.gap() * 2);
  }

  private void addContents(Flow flow) {
    if (bookmarks.size() < 2) {
      return;
    }
    TextSetter text = new TextSetter(flow, TypeScale.NORMAL);
    if (!flow.isDeferring()) {
      flow.startPage();
    }
    new ContentsSetter(text).set(report.labels().contents(), bookmarks, document.child("Sect"));
  }
}
