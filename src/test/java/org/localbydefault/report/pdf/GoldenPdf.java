package org.localbydefault.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.localbydefault.report.GoldenText;

/**
 * Compares a PDF with what was once looked at: its text, its tags and the looks of its pages, kept
 * and left like those of {@link GoldenText}.
 */
final class GoldenPdf {
  private static final Path KEPT = Path.of("src/test/resources/golden");
  private static final Path LEFT = Path.of("target/golden");

  private GoldenPdf() {}

  static void check(String name, byte[] pdf) throws IOException {
    GoldenText.check(name + ".text.txt", text(pdf));
    GoldenText.check(name + ".tags.txt", TagTree.of(pdf));
    PageImages images = PageImages.of(pdf);
    Path kept = KEPT.resolve(name + ".pages.png");
    if (isRewriting() || !Files.exists(kept)) {
      requireRewriting(kept);
      Files.createDirectories(KEPT);
      ImageIO.write(images.sheet(), "png", kept.toFile());
      return;
    }
    BufferedImage before = ImageIO.read(kept.toFile());
    String difference = images.differenceFrom(before);
    if (!difference.isEmpty()) {
      Files.createDirectories(LEFT);
      ImageIO.write(images.sheet(), "png", LEFT.resolve(name + ".pages.png").toFile());
      ImageIO.write(
          images.differencesFrom(before), "png", LEFT.resolve(name + ".pages.diff.png").toFile());
      fail("%s looks different: %s; see %s", name, difference, LEFT);
    }
  }

  private static void requireRewriting(Path kept) {
    assertThat(isRewriting()).as("%s is not there: run with -Dgolden.rewrite=true", kept).isTrue();
  }

  private static boolean isRewriting() {
    return Boolean.getBoolean("golden.rewrite");
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setPageStart("=== page\n");
      stripper.setPageEnd("\n");
      return stripper.getText(document);
    }
  }
}
