package org.localbydefault.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.localbydefault.report.Report;

/** The page's stylesheet, with its fonts inside and its running head and foot for print. */
final class Style {
  private static final String LATIN =
      "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,"
          + "U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";
  private static final String LATIN_EXT =
      "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,"
          + "U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,"
          + "U+2C60-2C7F,U+A720-A7FF";
  private static final String FIXED =
      face("latin", 400, LATIN)
          + face("latin", 700, LATIN)
          + face("latin-ext", 400, LATIN_EXT)
          + face("latin-ext", 700, LATIN_EXT)
          + new String(read("/org/localbydefault/report/html/report.css"), StandardCharsets.UTF_8);

  private Style() {}

  static String of(Report report) {
    return FIXED
        + "@page{@top-left{content:"
        + quoted(report.metadata().council())
        + "}@top-right{content:"
        + quoted(report.metadata().title())
        + "}@bottom-right{content:"
        + pageNumber(report.labels().pageOf())
        + "}}\n"
        + (report.metadata().isMarked() ? mark(report.metadata().mark()) : "");
  }

  /** What says at the top, and on every printed page, that the report is not a finished one. */
  private static String mark(String words) {
    return ".mark{margin:1rem 0 0;padding:.4rem .75rem;border:2px solid #801650;"
        + "background:#801650;color:#fff;font-weight:700}\n"
        // Browsers print no backgrounds, and white on white says nothing.
        + "@media print{.mark{background:none;color:#801650}}\n"
        + "@page{@bottom-left{font:700 12pt \"Atkinson Hyperlegible Next\",sans-serif;"
        + "color:#801650;content:"
        + quoted(words)
        + "}}\n";
  }

  private static String face(String script, int weight, String range) {
    String file = "atkinson-hyperlegible-next-" + script + "-" + weight + "-normal.woff2";
    return "@font-face{font-family:\"Atkinson Hyperlegible Next\";font-weight:"
        + weight
        + ";src:url(data:font/woff2;base64,"
        + Base64.getEncoder().encodeToString(read("/fonts/" + file))
        + ") format(\"woff2\");unicode-range:"
        + range
        + "}\n";
  }

  private static String pageNumber(String wording) {
    StringBuilder out = new StringBuilder();
    for (Filled.Piece piece : Filled.pieces(wording)) {
      if (piece.isPlace()) {
        out.append(piece.place() == 0 ? " counter(page)" : " counter(pages)");
      } else {
        out.append(' ').append(quoted(piece.words()));
      }
    }
    return out.toString();
  }

  /** A CSS string in which only letters, digits and spaces stand for themselves. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == ' ' || (c < 128 && Character.isLetterOrDigit(c))) {
                out.append((char) c);
              } else if (!Character.isISOControl(c)) {
                out.append('\\').append(Integer.toHexString(c)).append(' ');
              }
            });
    return out.append('"').toString();
  }

  private static byte[] read(String resource) {
    try (InputStream in = Style.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
