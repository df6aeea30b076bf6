package org.localbydefault.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where a PDF's letters stand. */
final class PlacedText extends PDFTextStripper {
  private final List<String> outside = new ArrayList<>();

  private PlacedText() {}

  /** Letters beyond the margins, where nobody would see them or a printer would cut them. */
  static List<String> outsideOfPages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PlacedText text = new PlacedText();
      text.getText(document);
      return text.outside;
    }
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    double right = position.getX() + position.getWidth();
    boolean isBlank = position.getUnicode().isBlank();
    boolean isInside =
        position.getX() > Grid.LEFT - 8
            && right < Grid.RIGHT + 8
            && position.getY() > 30
            && position.getY() < Grid.PAGE_HEIGHT - 30;
    if (!isInside && !isBlank) {
      outside.add(
          position.getUnicode()
              + " at "
              + position.getX()
              + ", "
              + position.getY()
              + " of page "
              + getCurrentPageNo());
    }
  }
}
