package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Round;

/** Drafts say what they are, and every link to a report says how long and large its file is. */
@QuarkusTest
class DraftPagesTest {
  private static final Pattern FILE =
      Pattern.compile("href=\"(\\S+\\.(?:html|pdf))\">[^<]*?(?:(\\d+) pages?, )?(\\d+ KB)<");

  @TestHTTPResource("/")
  URI address;

  @Inject Cast cast;

  private Round round;
  private Browsing lead;

  @BeforeEach
  @SuppressWarnings("NullAway.Init")
  void council() throws IOException, InterruptedException {
    round = cast.round("castlebridge-unitary");
    lead = cast.somebody(address, round.council(), Role.LEAD);
  }

  @Test
  void everyPageOfADraftSaysSo() throws IOException, InterruptedException {
    Browsing viewer = cast.somebody(address, round.council(), Role.VIEWER);
    for (String kind : new String[] {"council", "board-page", "scrutiny-pack"}) {
      byte[] pdf = viewer.get(Town.base(round) + "/draft/" + kind + ".pdf").bytes();
      try (var document = Loader.loadPDF(pdf)) {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
          PDFTextStripper text = new PDFTextStripper();
          text.setStartPage(page);
          text.setEndPage(page);
          assertThat(text.getText(document)).contains("Draft, not published");
        }
      }
      assertThat(viewer.get(Town.base(round) + "/draft/" + kind + ".html").body())
          .contains("<p class=\"mark\">Draft, not published</p>");
    }
  }

  @Test
  void everyLinkSaysHowLongAndLargeItsFileIs() throws IOException, InterruptedException {
    assertFilesAreAsNamed(Town.base(round) + "/draft");
    lead.get(Town.base(round) + "/publish");
    assertFilesAreAsNamed(
        URI.create(lead.post(Town.base(round) + "/publish").location()).getPath());
  }

  private void assertFilesAreAsNamed(String page) throws IOException, InterruptedException {
    List<MatchResult> links = FILE.matcher(lead.get(page).body()).results().toList();
    assertThat(links).hasSize(6);
    for (MatchResult link : links) {
      String file = link.group(1);
      byte[] bytes = lead.get(file).bytes();
      assertThat(link.group(3)).as(file).isEqualTo((bytes.length + 999) / 1000 + " KB");
      if (file.endsWith(".pdf")) {
        try (var document = Loader.loadPDF(bytes)) {
          assertThat(link.group(2)).isEqualTo(String.valueOf(document.getNumberOfPages()));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/draft/council.docx",
        "/draft/everything.pdf",
        "/draft/..%2Fcouncil.pdf",
        "/draft/council.json"
      })
  void whatIsNoKindOrFormatIsNotThere(String page) throws IOException, InterruptedException {
    assertThat(lead.get(Town.base(round) + page).status()).isEqualTo(404);
  }
}
