package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Everybody with an account, as an owner reads them. */
@QuarkusTest
class OwnerPagesTest {
  @TestHTTPResource("/")
  URI address;

  @Inject World world;

  private Browsing owner() throws IOException, InterruptedException {
    Browsing browsing = new Browsing(address);
    browsing.get("/test-door/member/" + world.person("Owner", true).id());
    return browsing;
  }

  @Test
  void manyPeopleStandOnSeveralPagesAndOneIsFoundByAPartOfTheName()
      throws IOException, InterruptedException {
    String mark = UUID.randomUUID().toString();
    for (int i = 0; i < 51; i++) {
      world.person("Person %02d of & %s".formatted(i, mark), false);
    }
    Browsing owner = owner();
    String first = owner.get("/people?q=of+%26+" + mark).body();
    assertThat(first)
        .contains("Person 00 of", "Person 49 of", "Page 1 of 2", "q=of+%26+" + mark + "&amp;page=2")
        .doesNotContain("Person 50 of");
    assertThat(owner.get("/people?q=of+%26+" + mark + "&page=2").body())
        .contains("Person 50 of", "Page 2 of 2")
        .doesNotContain("Person 49 of");
    assertThat(owner.get("/people?q=person+07+OF+%26+" + mark).body())
        .contains("Person 07 of")
        .doesNotContain("Person 08 of", "Page 1 of");
  }

  @Test
  void whomNobodyKnowsIsNotFoundAndThePageSaysSo() throws IOException, InterruptedException {
    assertThat(owner().get("/people?q=%25%22%3Cb%3E").body())
        .contains("Nobody here has that in their name or email address.")
        .contains("value=\"%&quot;&lt;b&gt;\"");
  }
}
