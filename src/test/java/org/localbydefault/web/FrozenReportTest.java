package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;
import org.localbydefault.account.Role;
import org.localbydefault.assessment.Round;
import org.localbydefault.plan.Actions;
import org.localbydefault.publication.PublicationId;

/** A published report is kept as it was, and withdrawn it is shut for whoever has a link. */
@QuarkusTest
class FrozenReportTest {
  @TestHTTPResource("/")
  URI address;

  @Inject Cast cast;
  @Inject Actions actions;
  @Inject Links links;

  private Round round;
  private Browsing lead;
  private String report;

  @BeforeEach
  @SuppressWarnings("NullAway.Init")
  void publish() throws IOException, InterruptedException {
    round = cast.round("castlebridge-unitary");
    lead = cast.somebody(address, round.council(), Role.LEAD);
    lead.get(Town.base(round) + "/publish");
    report = URI.create(lead.post(Town.base(round) + "/publish").location()).getPath();
  }

  private String shared() {
    String id = report.substring(report.lastIndexOf('/') + 1);
    var target = new LinkTarget.Reading(round.council(), PublicationId.parse(id).orElseThrow());
    var made = links.make(target, "Scrutiny", Instant.now(), Duration.ofDays(1));
    return "/shared/" + made.secret().value();
  }

  @Test
  void whatChangesAfterwardsIsNotInIt() throws IOException, InterruptedException {
    byte[] before = lead.get(report + "/council.pdf").bytes();
    actions.add(round.council(), World.action(), Town.NOW);
    assertThat(lead.get(Town.base(round) + "/draft/council.html").body())
        .contains("Talk to suppliers");
    assertThat(lead.get(report + "/council.html").body()).doesNotContain("Talk to suppliers");
    assertThat(lead.get(report + "/council.pdf").bytes()).isEqualTo(before);
    assertThat(new Browsing(address).get(shared() + "/council.pdf").bytes()).isEqualTo(before);
  }

  @Test
  void aWithdrawnReportsFilesAreShutAndTheListMarksIt() throws IOException, InterruptedException {
    String shared = shared();
    Browsing anybody = new Browsing(address);
    assertThat(anybody.get(shared + "/council.pdf").status()).isEqualTo(200);
    lead.post(report + "/withdraw", "reason", "A wrong answer.");
    for (String file : new String[] {"/council.pdf", "/council.html", "/result.csv"}) {
      assertThat(anybody.get(shared + file).status()).as(file).isEqualTo(410);
    }
    assertThat(lead.get("/councils/" + round.council() + "/reports").body())
        .contains("Withdrawn")
        .doesNotContain("Current");
  }

  @Test
  void aSharedReportsPageIsKeptNowhereAndFoundByNoSearchEngine()
      throws IOException, InterruptedException {
    var headers = new Browsing(address).get(shared()).headers();
    assertThat(headers.firstValue("Cache-Control")).contains("no-store");
    assertThat(headers.firstValue("X-Robots-Tag")).contains("noindex");
  }
}
