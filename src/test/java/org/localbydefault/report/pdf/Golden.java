package org.localbydefault.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Compares what is made with what was once looked at and kept under {@code
 * src/test/resources/golden}.
 *
 * <p>{@code -Dgolden.rewrite=true} keeps what is made now. On failure what was made, and how it
 * differs, is left under {@code target/golden}.
 */
public final class Golden {
  private static final Path KEPT = Path.of("src/test/resources/golden");
  private static final Path LEFT = Path.of("target/golden");
  private static final int MOST_DIFFERENT_LINES = 200;

  private Golden() {}

  /** Compares a PDF's text, its tags and the looks of its pages. */
  public static void matches(String name, byte[] pdf) throws IOException {
    matches(name + ".text.txt", text(pdf));
    matches(name + ".tags.txt", TagTree.of(pdf));
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

  /** Compares a text with the one that is kept under a file name. */
  public static void matches(String file, String made) throws IOException {
    String actual = visible(made);
    Path kept = KEPT.resolve(file);
    if (isRewriting() || !Files.exists(kept)) {
      requireRewriting(kept);
      Files.createDirectories(KEPT);
      Files.writeString(kept, actual);
      return;
    }
    String expected = Files.readString(kept);
    if (!expected.equals(actual)) {
      Files.createDirectories(LEFT);
      Files.writeString(LEFT.resolve(file), actual);
      String difference = difference(expected, actual);
      Files.writeString(LEFT.resolve(file + ".diff"), difference);
      fail("%s differs:%n%s", kept, difference);
    }
  }

  /** A text without characters that would make a file of text a binary one. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    text.chars()
        .forEach(
            c -> {
              boolean isControl = (c < ' ' && c != '\n') || c >= 0xFFFE;
              visible.append(isControl ? "[U+%04X]".formatted(c) : Character.toString(c));
            });
    return visible.toString();
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

  /** The lines between the common beginning and the common end. */
  private static String difference(String expected, String actual) {
    List<String> before = Arrays.asList(expected.split("\n", -1));
    List<String> after = Arrays.asList(actual.split("\n", -1));
    int shorter = Math.min(before.size(), after.size());
    int start = 0;
    while (start < shorter && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    List<String> lines = new ArrayList<>();
    lines.add("@ line " + (start + 1));
    before.subList(start, before.size() - end).forEach(line -> lines.add("- " + line));
    after.subList(start, after.size() - end).forEach(line -> lines.add("+ " + line));
    return String.join("\n", lines.subList(0, Math.min(lines.size(), MOST_DIFFERENT_LINES)));
  }
}
