package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Round;
import org.localbydefault.council.Councils;
import org.localbydefault.report.Report;
import org.localbydefault.report.compose.Composer;
import org.localbydefault.report.compose.KindId;
import org.localbydefault.report.html.HtmlReport;
import org.localbydefault.report.pdf.PdfReport;

@QuarkusTest
class ReportPagesTest {
  @TestHTTPResource("/")
  URI address;

  @Inject Cast cast;
  @Inject Outcomes outcomes;
  @Inject Councils councils;

  private static String path(Round round) {
    return "/councils/" + round.council() + "/rounds/" + round.id();
  }

  @ParameterizedTest
  @CsvSource({"council", "board-page", "scrutiny-pack"})
  void aPublishedReportIsWhatTheCoreMakes(String kind) throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    Browsing lead = cast.somebody(address, round.council(), Role.LEAD);
    String report = Publishing.publish(lead, round);
    Outcome outcome = outcomes.of(councils.find(round.council()).orElseThrow(), round);
    Report made =
        Composer.compose(outcomes.setting(outcome, new KindId(kind), false), outcome.results());
    assertThat(lead.get(report + "/" + kind + ".pdf").bytes()).isEqualTo(PdfReport.of(made));
    assertThat(lead.get(report + "/" + kind + ".html").bytes())
        .isEqualTo(HtmlReport.of(made).getBytes(StandardCharsets.UTF_8));
    assertThat(lead.get(report + "/result.json").body()).contains(outcome.certificate().digest());
    assertThat(lead.get(report + "/result.csv").bytes()).startsWith(0xEF, 0xBB, 0xBF, 'c');
    assertThat(lead.get(report).body()).contains("pages, ", outcome.certificate().digest());
  }

  @Test
  void onlyALeadPublishes() throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    Browsing contributor = cast.somebody(address, round.council(), Role.CONTRIBUTOR);
    contributor.get(path(round) + "/results");
    assertThat(contributor.get(path(round) + "/publish").status()).isEqualTo(403);
    assertThat(contributor.post(path(round) + "/publish").status()).isEqualTo(403);
  }

  @Test
  void publishingAgainReplacesTheEarlierReport() throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    Browsing lead = cast.somebody(address, round.council(), Role.LEAD);
    String first = Publishing.publish(lead, round);
    String shared = Publishing.share(lead, first);
    String second = Publishing.publish(lead, round);
    assertThat(lead.get(first).body()).contains("A newer report has replaced this one.", second);
    assertThat(lead.get(first + "/council.pdf").status()).isEqualTo(200);
    assertThat(lead.get("/councils/" + round.council() + "/reports").body())
        .contains("Replaced", "Current");
    Browsing anybody = new Browsing(address);
    Browsing.Page page = anybody.get(shared);
    assertThat(page.status()).isEqualTo(410);
    assertThat(page.body()).contains("This report was replaced").doesNotContain("council.pdf");
    assertThat(anybody.get(shared + "/council.pdf").status()).isEqualTo(410);
  }

  @Test
  void aWithdrawnReportSaysWhy() throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    Browsing lead = cast.somebody(address, round.council(), Role.LEAD);
    String report = Publishing.publish(lead, round);
    String shared = Publishing.share(lead, report);
    assertThat(lead.get(report + "/withdraw").status()).isEqualTo(200);
    Browsing.Page wrong = lead.post(report + "/withdraw", "reason", " ");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("Enter why the report is withdrawn");
    assertThat(lead.post(report + "/withdraw", "reason", "A <wrong> answer.").status())
        .isEqualTo(303);
    assertThat(lead.get(report).body()).contains("A &lt;wrong&gt; answer.");
    assertThat(lead.get(report + "/council.html").body()).contains("mark\">This report was");
    Browsing.Page page = new Browsing(address).get(shared);
    assertThat(page.status()).isEqualTo(410);
    assertThat(page.body()).contains("This report was withdrawn", "A &lt;wrong&gt; answer.");
  }

  @Test
  void anybodyReadsByALinkUntilItIsSwitchedOff() throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    Browsing lead = cast.somebody(address, round.council(), Role.LEAD);
    String report = Publishing.publish(lead, round);
    String shared = Publishing.share(lead, report);
    Browsing councillor = new Browsing(address);
    Browsing.Page page = councillor.get(shared);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains(shared + "/council.html", shared + "/scrutiny-pack.pdf");
    assertThat(page.body()).contains("/theme.css?colour=");
    assertThat(councillor.get(shared + "/council.pdf").bytes())
        .isEqualTo(lead.get(report + "/council.pdf").bytes());
    assertThat(councillor.get(report).status()).isEqualTo(303);
    Browsing.Page list = lead.get(report + "/links");
    assertThat(list.body()).contains("Scrutiny", "once").doesNotContain(shared);
    Matcher revoke = Pattern.compile("action=\"([^\"]+/revoke)\"").matcher(list.body());
    assertThat(revoke.find()).isTrue();
    assertThat(lead.post(revoke.group(1)).status()).isEqualTo(303);
    Browsing.Page gone = councillor.get(shared);
    assertThat(gone.status()).isEqualTo(410);
    assertThat(gone.body()).contains("This link no longer works");
    assertThat(councillor.get(shared + "/council.pdf").status()).isEqualTo(410);
  }

  @Test
  void aReportsPageHasItsOwnPolicyAndRunsNothing() throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    Browsing lead = cast.somebody(address, round.council(), Role.LEAD);
    String shared = Publishing.share(lead, Publishing.publish(lead, round));
    var request = HttpRequest.newBuilder(address.resolve(shared + "/council.html")).build();
    var policies =
        HttpClient.newHttpClient()
            .send(request, HttpResponse.BodyHandlers.discarding())
            .headers()
            .allValues("Content-Security-Policy");
    assertThat(policies)
        .singleElement()
        .asString()
        .contains("default-src 'none'", "style-src 'unsafe-inline'")
        .doesNotContain("script-src");
  }

  @ParameterizedTest
  @CsvSource({"'', 90", "Scrutiny, 0", "Scrutiny, 367", "Scrutiny, soon", "Scrutiny, ''"})
  void aLinkNeedsALabelAndSomeDays(String label, String days)
      throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    Browsing lead = cast.somebody(address, round.council(), Role.LEAD);
    String report = Publishing.publish(lead, round);
    lead.get(report + "/links");
    Browsing.Page page = lead.post(report + "/links", "label", label, "days", days);
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("Error: ", "There is a problem");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/council.pdf", "/links", "/withdraw", "/result.csv"})
  void anotherCouncilsPeopleFindNoReport(String page) throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    Round other = cast.round("fernmoor-district");
    String report = Publishing.publish(cast.somebody(address, round.council(), Role.LEAD), round);
    Browsing elsewhere = cast.somebody(address, other.council(), Role.LEAD);
    assertThat(elsewhere.get(report + page).status()).isEqualTo(404);
    String mixed = report.replace(round.council().toString(), other.council().toString());
    assertThat(elsewhere.get(mixed + page).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/shared/x", "/shared/AAAAAAAAAAAAAAAAAAAAAAAAAAA", "/shared/%00"})
  void aForgedLinkLeadsNowhere(String page) throws IOException, InterruptedException {
    assertThat(new Browsing(address).get(page).status()).isEqualTo(404);
  }
}
