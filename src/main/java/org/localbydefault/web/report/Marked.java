package org.localbydefault.web.report;

import java.nio.charset.StandardCharsets;
import org.localbydefault.publication.Publications.File;

/** A published page that says what became of it. What is kept stays as it is. */
final class Marked {
  private static final String PLACE = "</header>";

  private Marked() {}

  /** The page with words below its title, as a draft has them; other files as they are. */
  static File page(File file, String words) {
    if (Format.find(file.format()).orElseThrow() != Format.HTML) {
      return file;
    }
    String page = new String(file.content(), StandardCharsets.UTF_8);
    int place = page.indexOf(PLACE);
    if (place < 0) {
      return file;
    }
    String marked =
        page.substring(0, place)
            + "<p class=\"mark\">"
            + plain(words)
            + "</p>\n"
            + page.substring(place);
    return new File(
        file.kind(), file.format(), file.pages(), marked.getBytes(StandardCharsets.UTF_8));
  }

  private static String plain(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
