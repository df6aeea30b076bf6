package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.localbydefault.assessment.Round;

/** What a lead does with a report. */
final class Publishing {
  private static final Pattern SHARED = Pattern.compile("/shared/[A-Za-z0-9_-]{27}");

  private Publishing() {}

  /** The address of the report that is made. */
  static String publish(Browsing lead, Round round) throws IOException, InterruptedException {
    assertThat(lead.get(Town.base(round) + "/publish").body()).contains("Publishing makes");
    Browsing.Page page = lead.post(Town.base(round) + "/publish");
    assertThat(page.status()).isEqualTo(303);
    return URI.create(page.location()).getPath();
  }

  /** The address that opens it for anybody. */
  static String share(Browsing lead, String report) throws IOException, InterruptedException {
    lead.get(report + "/links");
    Browsing.Page made = lead.post(report + "/links", "label", "Scrutiny", "days", "90");
    assertThat(made.status()).isEqualTo(201);
    Matcher found = SHARED.matcher(made.body());
    assertThat(found.find()).isTrue();
    return found.group();
  }
}
