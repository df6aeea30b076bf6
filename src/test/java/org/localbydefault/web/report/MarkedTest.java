package org.localbydefault.web.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.localbydefault.publication.Publications.File;

class MarkedTest {
  private static final byte[] PAGE = "<header>Report</header><main>".getBytes(UTF_8);

  @Test
  void aPageSaysBelowItsTitleWhatBecameOfIt() {
    File marked = Marked.page(new File("council", "html", 0, PAGE), "Gone: 1 < 2 & more");
    assertThat(new String(marked.content(), UTF_8))
        .isEqualToIgnoringNewLines(
            "<header>Report<p class=\"mark\">Gone: 1 &lt; 2 &amp; more</p></header><main>");
  }

  @Test
  void otherFilesStayAsTheyAre() {
    File pdf = new File("council", "pdf", 1, PAGE);
    assertThat(Marked.page(pdf, "Gone")).isSameAs(pdf);
  }
}
