package org.localbydefault.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localbydefault.report.Span;
import org.localbydefault.report.chart.Ink;

/**
 * Writes the content of one page, every operator under a tag or as an artifact.
 *
 * <p>Its callers measure downwards from the top left corner; PDF upwards from the bottom left.
 */
final class Canvas {
  private final int page;
  private final Bytes content;
  private final Map<String, Paginator.Spot> spots;
  private final int firstAnnotation;
  private final List<Tag> marked = new ArrayList<>();
  private final List<Kid.Annotation> annotations = new ArrayList<>();
  private @Nullable Tag open;
  private @Nullable Face face;
  private double size;
  private @Nullable Ink fill;
  private @Nullable Ink stroke;

  /**
   * A new page.
   *
   * @param firstAnnotation how many annotations the pages before have
   */
  Canvas(int page, Bytes content, int firstAnnotation, Map<String, Paginator.Spot> spots) {
    this.page = page;
    this.content = content;
    this.firstAnnotation = firstAnnotation;
    this.spots = spots;
  }

  Bytes content() {
    return content;
  }

  /** Which page it is, from 0. */
  int page() {
    return page;
  }

  /** The tags of the page's pieces of content, by number. */
  List<Tag> marked() {
    return marked;
  }

  List<Kid.Annotation> annotations() {
    return annotations;
  }

  Map<String, Paginator.Spot> spots() {
    return spots;
  }

  /** Draws what follows under a tag. */
  void under(Tag tag) {
    if (open == tag) {
      return;
    }
    close();
    if (tag == Tag.ARTIFACT) {
      content.ascii("/Artifact BMC\n");
    } else {
      int number = marked.size();
      content.octet('/').ascii(tag.type()).ascii("<</MCID ").number(number).ascii(">>BDC\n");
      marked.add(tag);
      tag.add(new Kid.Content(page, number));
    }
    open = tag;
  }

  /** Draws what follows as the page's head or foot. */
  void underPagination(String subtype) {
    close();
    content.ascii("/Artifact<</Type/Pagination/Subtype/").ascii(subtype).ascii(">>BDC\n");
    open = Tag.ARTIFACT;
  }

  void close() {
    if (open != null) {
      content.ascii("EMC\n");
      open = null;
    }
  }

  /** Draws a line of text; each of its spans comes under its own tag. */
  void text(Setting setting, Line line, double x, double baseline) {
    Shaped text = line.text();
    double at = x;
    int i = line.from();
    while (i < line.to()) {
      int span = text.spanIndex(i);
      int end = i + 1;
      while (end < line.to() && text.spanIndex(end) == span) {
        end++;
      }
      under(setting.tag(span));
      TextRun run = new TextRun(this, line, i, end);
      double after = run.draw(at, Grid.PAGE_HEIGHT - baseline);
      double seenEnd = after - run.endingSpace();
      addLink(text.span(span), setting.tag(span), new Extent(at, seenEnd, baseline));
      at = after;
      i = end;
    }
  }

  /** Where a link's words stand. */
  record Extent(double left, double right, double baseline) {}

  private void addLink(Span span, Tag tag, Extent extent) {
    if (tag == Tag.ARTIFACT) {
      return;
    }
    if (span instanceof Span.Link link) {
      underline(extent);
      annotate(tag, extent, link.text(), Kid.Target.outside(link.target()));
    } else if (span instanceof Span.Reference reference) {
      if (!isInContents(tag)) {
        underline(extent);
      }
      Kid.Target target = Kid.Target.inside(reference.target().id());
      annotate(tag, extent, reference.text(), target);
    }
  }

  /** On the contents page all is links: lines under them would only be noise. */
  private static boolean isInContents(Tag tag) {
    Tag parent = tag.parent();
    return parent != null && parent.type().equals("Reference");
  }

  private void underline(Extent extent) {
    stroke(Ink.BLUE);
    double y = Grid.PAGE_HEIGHT - extent.baseline() - 2;
    content.ascii("0.6 w ").spaced(extent.left()).spaced(y).ascii("m ");
    content.spaced(extent.right()).spaced(y).ascii("l S\n");
  }

  void annotate(Tag tag, Extent extent, String contents, Kid.Target target) {
    if (target.address() == null && !spots.containsKey(target.anchor())) {
      return;
    }
    double baseline = Grid.PAGE_HEIGHT - extent.baseline();
    Kid.Area area = new Kid.Area(extent.left(), baseline - 4, extent.right(), baseline + 11);
    Kid.Place place = new Kid.Place(tag, page, firstAnnotation + annotations.size());
    Kid.Annotation annotation = new Kid.Annotation(place, area, contents, target);
    annotations.add(annotation);
    tag.add(annotation);
  }

  /** Draws a level line as an artifact. */
  void rule(Part.Rule rule, double top) {
    under(Tag.ARTIFACT);
    stroke(rule.ink());
    double y = Grid.PAGE_HEIGHT - top - rule.y();
    content.spaced(rule.width()).ascii("w ").spaced(rule.left()).spaced(y).ascii("m ");
    content.spaced(rule.right()).spaced(y).ascii("l S\n");
  }

  void save() {
    content.ascii("q\n");
  }

  void restore() {
    content.ascii("Q\n");
    face = null;
    fill = null;
    stroke = null;
  }

  void font(Face newFace, double newSize) {
    if (face != newFace || size != newSize) {
      face = newFace;
      size = newSize;
      content.octet('/').ascii(newFace.resource()).octet(' ').spaced(newSize).ascii("Tf ");
    }
  }

  void fill(Ink ink) {
    if (fill != ink) {
      fill = ink;
      colour(ink).ascii("rg\n");
    }
  }

  void stroke(Ink ink) {
    if (stroke != ink) {
      stroke = ink;
      colour(ink).ascii("RG\n");
    }
  }

  private Bytes colour(Ink ink) {
    int rgb = ink.rgb();
    content.spaced(((rgb >> 16) & 255) / 255.0).spaced(((rgb >> 8) & 255) / 255.0);
    return content.spaced((rgb & 255) / 255.0);
  }

  /** Draws a small digit inside the box of a character that the font lacks. */
  void digit(char digit, double x, double y, double digitSize) {
    content.ascii("BT ");
    font(Face.BOLD, digitSize);
    content.spaced(x).spaced(y).ascii("Td <").hex16(Face.BOLD.glyph(digit)).ascii(">Tj ET\n");
  }
}
