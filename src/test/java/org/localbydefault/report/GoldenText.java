package org.localbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with the one that was last found good. {@code -Dgolden.rewrite=true} takes the
 * new one as good; otherwise a difference fails, and the new text is left in {@code target/golden}
 * beside a list of the lines that differ.
 */
public final class GoldenText {
  private static final Path GOOD = Path.of("src/test/resources/golden");
  private static final Path LEFT = Path.of("target/golden");

  private GoldenText() {}

  /**
   * @param name path of the good text below {@code golden}
   */
  public static void check(String name, String made) {
    String text = visible(made);
    try {
      if (Boolean.getBoolean("golden.rewrite")) {
        write(GOOD.resolve(name), text);
      } else {
        compare(name, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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

  private static void compare(String name, String text) throws IOException {
    Path file = GOOD.resolve(name);
    String good = Files.exists(file) ? Files.readString(file) : "";
    if (!good.equals(text)) {
      write(LEFT.resolve(name), text);
      String difference = LineDifference.of(good, text);
      write(LEFT.resolve(name + ".diff"), difference);
      assertThat(difference).as("%s differs; see %s", name, LEFT.resolve(name)).isEmpty();
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
