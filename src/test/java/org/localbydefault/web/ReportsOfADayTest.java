package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Round;

/** A council can publish several reports on one day. */
@QuarkusTest
class ReportsOfADayTest {
  @TestHTTPResource("/")
  URI address;

  @Inject Cast cast;

  @Test
  void theyAreToldApartWhereverTheyAreNamedAndWhereTheyAreKept()
      throws IOException, InterruptedException {
    Round round = cast.round("castlebridge-unitary");
    Browsing lead = cast.somebody(address, round.council(), Role.LEAD);
    String first = Publishing.publish(lead, round);
    String second = Publishing.publish(lead, round);
    String third = Publishing.publish(lead, round);
    String body = lead.get("/councils/" + round.council() + "/reports").body();
    Pattern link = Pattern.compile("href=\"(\\S+)\">(Report of [^<]+)<");
    List<String> names = link.matcher(body).results().map(found -> found.group(2)).toList();
    assertThat(names).hasSize(3).doesNotHaveDuplicates();
    assertThat(names.get(0)).isEqualTo(names.get(2) + ", number 3 of that day");
    assertThat(lead.get(third).body()).contains("<h1 class=\"govuk-heading-l\">" + names.get(0));
    assertThat(lead.get(second).body()).contains(", number 2 of that day");
    Browsing anybody = new Browsing(address);
    String shared = Publishing.share(lead, third);
    assertThat(anybody.get(shared).body()).contains(names.get(0));
    assertThat(file(lead, first + "/council.pdf")).doesNotContain("-2.", "-3.");
    assertThat(file(lead, second + "/result.csv")).endsWith("-2.csv");
    assertThat(file(lead, third + "/council.pdf")).endsWith("-3.pdf");
    assertThat(file(anybody, shared + "/board-page.pdf")).endsWith("-3.pdf");
  }

  /** The name under which a browser keeps a file. */
  private static String file(Browsing reader, String path)
      throws IOException, InterruptedException {
    String kept = reader.get(path).headers().firstValue("Content-Disposition").orElseThrow();
    return kept.replaceAll(".*filename=\"|\"$", "");
  }
}
