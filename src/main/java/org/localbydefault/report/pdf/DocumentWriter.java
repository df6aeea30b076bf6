package org.localbydefault.report.pdf;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.localbydefault.report.Metadata;
import org.localbydefault.report.Report;
import org.localbydefault.report.RichText;
import org.localbydefault.report.chart.Ink;

/** The second pass: draws and tags the pages, and writes the file around them. */
final class DocumentWriter {
  private final Report report;
  private final ReportSetter.Placed placed;
  private final PdfFile file = new PdfFile();
  private final List<Canvas> canvases = new ArrayList<>();
  private final int[] pageNumbers;
  private final int[] contentNumbers;
  private int annotations;

  DocumentWriter(Report report, ReportSetter.Placed placed) {
    this.report = report;
    this.placed = placed;
    int pages = placed.pages().pages().size();
    this.pageNumbers = new int[pages];
    this.contentNumbers = new int[pages];
  }

  int pages() {
    return pageNumbers.length;
  }

  byte[] write() {
    int catalog = file.reserve();
    for (int i = 0; i < pageNumbers.length; i++) {
      pageNumbers[i] = file.reserve();
    }
    drawPages();
    int firstAnnotation = reserveAnnotations();
    int pages = writePages(firstAnnotation);
    writeAnnotations(firstAnnotation);
    StructureWriter structure = new StructureWriter(file, pageNumbers, firstAnnotation);
    int tree = structure.write(placed.document(), canvases);
    int outline =
        new OutlineWriter(file, pageNumbers, placed.pages().spots()).write(placed.bookmarks());
    DocumentProperties properties = new DocumentProperties(report.metadata());
    Bytes to = file.open(catalog);
    to.ascii("<</Type/Catalog/Pages").reference(pages);
    to.ascii("/StructTreeRoot").reference(tree);
    to.ascii("/Outlines").reference(outline);
    to.ascii("/PageMode/UseOutlines/MarkInfo<</Marked true>>");
    to.ascii("/ViewerPreferences<</DisplayDocTitle true>>/Lang");
    to.text(report.metadata().language().tag());
    properties.addReferences(to, file);
    to.ascii(">>");
    int information = properties.writeTo(file);
    return file.end("/Root " + catalog + " 0 R/Info " + information + " 0 R" + properties.id());
  }

  private void drawPages() {
    Bytes content = new Bytes(1 << 15);
    for (int i = 0; i < pageNumbers.length; i++) {
      content.clear();
      Canvas canvas = new Canvas(i, content, annotations, placed.pages().spots());
      if (i > 0) {
        drawHead(canvas);
      }
      new Painter(canvas).paint(placed.pages().pages().get(i));
      drawFoot(canvas, i);
      canvas.close();
      canvases.add(canvas);
      annotations += canvas.annotations().size();
      contentNumbers[i] = file.reserve();
      file.addPage(contentNumbers[i], content);
    }
  }

  private void drawHead(Canvas canvas) {
    Metadata metadata = report.metadata();
    canvas.underPagination("Header");
    Line council = line(metadata.council());
    Line title = line(metadata.title());
    double left = Grid.RIGHT - title.points();
    drawLine(canvas, council, Grid.LEFT, Grid.HEAD_BASELINE);
    if (Grid.LEFT + council.points() + 20 < left) {
      drawLine(canvas, title, left, Grid.HEAD_BASELINE);
    }
  }

  private void drawFoot(Canvas canvas, int page) {
    String words =
        report
            .labels()
            .pageOf()
            .replace("{0}", Integer.toString(page + 1))
            .replace("{1}", Integer.toString(pageNumbers.length));
    Line line = line(words);
    canvas.underPagination("Footer");
    Metadata metadata = report.metadata();
    if (metadata.isMarked()) {
      Style style = TypeScale.NORMAL.council(Ink.PINK);
      drawLine(canvas, line(metadata.mark(), style), Grid.LEFT, Grid.FOOT_BASELINE);
    }
    drawLine(canvas, line, Grid.RIGHT - line.points(), Grid.FOOT_BASELINE);
  }

  private static Line line(String words) {
    return line(words, TypeScale.NORMAL.body(Ink.GREY));
  }

  private static Line line(String words, Style style) {
    Shaped text = Shaper.shape(RichText.of(words).spans(), style);
    List<Line> lines = Line.lines(text, Grid.FULL_WIDTH);
    return lines.isEmpty() ? new Line(text, 0, 0, 0) : lines.get(0);
  }

  private static void drawLine(Canvas canvas, Line line, double x, double baseline) {
    if (line.to() > 0) {
      new TextRun(canvas, line, 0, line.to()).draw(x, Grid.PAGE_HEIGHT - baseline);
    }
  }

  private int reserveAnnotations() {
    int first = 0;
    for (int i = 0; i < annotations; i++) {
      int number = file.reserve();
      first = i == 0 ? number : first;
    }
    return first;
  }

  private int writePages(int firstAnnotation) {
    int resources = file.reserve();
    Bytes fonts = new Bytes(128);
    FontObjects.addTo(file, fonts);
    file.open(resources).ascii("<<").all(fonts).ascii(">>");
    int pages = file.reserve();
    Bytes to = file.open(pages);
    to.ascii("<</Type/Pages/Count ").number(pageNumbers.length);
    to.ascii("/MediaBox[0 0 595.28 841.89]/Kids[");
    for (int number : pageNumbers) {
      to.reference(number);
    }
    to.ascii("]>>");
    int annotation = firstAnnotation;
    for (int i = 0; i < pageNumbers.length; i++) {
      Bytes page = file.open(pageNumbers[i]);
      page.ascii("<</Type/Page/Parent").reference(pages);
      page.ascii("/Contents").reference(contentNumbers[i]);
      page.ascii("/Resources").reference(resources);
      page.ascii("/Tabs/S/StructParents ").number(i);
      int count = canvases.get(i).annotations().size();
      if (count > 0) {
        page.ascii("/Annots[");
        for (int a = 0; a < count; a++) {
          page.reference(annotation++);
        }
        page.octet(']');
      }
      page.ascii(">>");
    }
    return pages;
  }

  private void writeAnnotations(int firstAnnotation) {
    for (Canvas canvas : canvases) {
      for (Kid.Annotation annotation : canvas.annotations()) {
        int index = annotation.place().index();
        Bytes to = file.open(firstAnnotation + index);
        to.ascii("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/StructParent ");
        to.number(pageNumbers.length + index).ascii("/Rect[");
        Kid.Area area = annotation.area();
        to.spaced(area.left()).spaced(area.bottom());
        to.spaced(area.right()).number(area.top()).ascii("]/Contents");
        to.text(annotation.contents());
        addTarget(to, annotation);
        to.ascii(">>");
      }
    }
  }

  private void addTarget(Bytes to, Kid.Annotation annotation) {
    URI address = annotation.target().address();
    if (address != null) {
      to.ascii("/A<</S/URI/URI").text(address.toASCIIString()).ascii(">>");
      return;
    }
    Paginator.Spot spot = placed.pages().spots().get(annotation.target().anchor());
    if (spot != null) {
      addDestination(to, pageNumbers, spot);
    }
  }

  static void addDestination(Bytes to, int[] pageNumbers, Paginator.Spot spot) {
    to.ascii("/Dest[").reference(pageNumbers[spot.page()]).ascii("/XYZ 0 ");
    to.number(Grid.PAGE_HEIGHT - spot.top() + 12).ascii(" null]");
  }
}
