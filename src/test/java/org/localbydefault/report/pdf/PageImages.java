package org.localbydefault.report.pdf;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** All pages of a PDF on one small grey sheet. */
final class PageImages {
  private static final int DOTS_PER_INCH = 40;
  private static final int ACROSS = 6;

  /** A dot differs if its grey is further off than this: fonts are smoothed in many ways. */
  private static final int CLEARLY = 90;

  /** Share of dots that may differ. */
  private static final double TOLERANCE = 0.002;

  private final BufferedImage sheet;

  private PageImages(BufferedImage sheet) {
    this.sheet = sheet;
  }

  static PageImages of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      int pages = document.getNumberOfPages();
      BufferedImage first = renderer.renderImageWithDPI(0, DOTS_PER_INCH, ImageType.GRAY);
      int across = Math.min(ACROSS, pages);
      int down = (pages + across - 1) / across;
      BufferedImage sheet =
          new BufferedImage(
              across * first.getWidth(), down * first.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
      Graphics2D graphics = sheet.createGraphics();
      for (int i = 0; i < pages; i++) {
        BufferedImage page = renderer.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.GRAY);
        graphics.drawImage(
            page, i % across * first.getWidth(), i / across * first.getHeight(), null);
      }
      graphics.dispose();
      return new PageImages(sheet);
    }
  }

  BufferedImage sheet() {
    return sheet;
  }

  /** What is different, in words; empty where nothing is to be seen. */
  String differenceFrom(BufferedImage before) {
    if (before.getWidth() != sheet.getWidth() || before.getHeight() != sheet.getHeight()) {
      return "another number of pages";
    }
    int different = 0;
    for (int y = 0; y < sheet.getHeight(); y++) {
      for (int x = 0; x < sheet.getWidth(); x++) {
        different += isDifferent(before, x, y) ? 1 : 0;
      }
    }
    double share = (double) different / sheet.getWidth() / sheet.getHeight();
    return share > TOLERANCE ? Math.round(share * 1000) / 10.0 + "% of all dots" : "";
  }

  /** The sheet with all that differs in black. */
  BufferedImage differencesFrom(BufferedImage before) {
    BufferedImage image =
        new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < sheet.getHeight(); y++) {
      for (int x = 0; x < sheet.getWidth(); x++) {
        int faint = 192 + grey(sheet, x, y) / 4;
        boolean isInside = x < before.getWidth() && y < before.getHeight();
        image.getRaster().setSample(x, y, 0, isInside && isDifferent(before, x, y) ? 0 : faint);
      }
    }
    return image;
  }

  private boolean isDifferent(BufferedImage before, int x, int y) {
    return Math.abs(grey(before, x, y) - grey(sheet, x, y)) > CLEARLY;
  }

  private static int grey(BufferedImage image, int x, int y) {
    return image.getRaster().getSample(x, y, 0);
  }
}
