package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localbydefault.account.Account;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Email;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;
import org.localbydefault.account.Role;
import org.localbydefault.web.Routes.Route;

/** What somebody would try who wants more than they may have. */
@QuarkusTest
class AttackTest {
  private static final Pattern RESET = Pattern.compile("/reset/[\\w-]+");

  @TestHTTPResource("/")
  URI address;

  @Inject World world;
  @Inject Accounts accounts;
  @Inject Links links;

  static Stream<Route> forms() {
    return Routes.all().filter(Route::changes);
  }

  private Browsing as(Account account) throws Exception {
    Browsing browsing = new Browsing(address);
    browsing.get(Addressing.member(account));
    return browsing;
  }

  private static String resetLink(Browsing.Page page) {
    Matcher found = RESET.matcher(page.body());
    assertThat(found.find()).as(page.body()).isTrue();
    return found.group();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aFormWithoutItsTokenChangesNothing(Route route) throws Exception {
    World.Town town = world.town("Own");
    Account somebody =
        switch (route.reach()) {
          case OWNER -> world.person("Owner", true);
          case CONTRIBUTOR, RESPONDENT -> town.person(Role.CONTRIBUTOR);
          default -> town.person(Role.LEAD);
        };
    Browsing browsing = as(somebody);
    browsing.get("/sign-in");
    String path = Addressing.of(route, town, town);
    String boundary = "multipart/form-data; boundary=part";
    String parts = "--part\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--part--\r\n";
    for (List<String> sent :
        List.of(
            List.of("application/x-www-form-urlencoded", "a=b"),
            List.of("application/x-www-form-urlencoded", "form-token=AAAAAAAAAAAAAAAAAAAAAA"),
            List.of(boundary, parts),
            List.of("text/plain", "a=b"),
            List.of("application/json", "{}"))) {
      Browsing.Page page =
          browsing.raw("POST", path, sent.get(1), List.of("Content-Type", sent.get(0)));
      assertThat(page.status()).as(sent.toString()).isIn(400, 415);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"same-site", "cross-site"})
  void aFormThatAnotherSiteSendsIsRefused(String from) throws Exception {
    Account ann = world.person("Ann", false);
    Browsing browsing = as(ann);
    String token =
        browsing
            .get("/account")
            .body()
            .replaceFirst("(?s).*name=\"form-token\" value=\"([^\"]+).*", "$1");
    String form = "application/x-www-form-urlencoded";
    String body = "form-token=" + token + "&name=Eve";
    assertThat(
            browsing
                .raw(
                    "POST",
                    "/account/name",
                    body,
                    List.of("Content-Type", form, "Sec-Fetch-Site", from))
                .status())
        .isEqualTo(400);
    assertThat(
            browsing
                .raw(
                    "POST",
                    "/account/name",
                    body,
                    List.of("Content-Type", form, "Sec-Fetch-Site", "same-origin"))
                .status())
        .isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sign-in", "/no/such/page", "/assets/local.js"})
  void aBrowserIsToldToRunLoadSendAndFrameNothingOfOthers(String path) throws Exception {
    var headers = new Browsing(address).get(path).headers();
    assertThat(headers.allValues("Content-Security-Policy"))
        .containsExactly(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                + " frame-ancestors 'none'");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
    assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
  }

  @Test
  void aLeadsLinkForAPasswordIsOverWhenThePersonMayDoMore() throws Exception {
    World.Town town = world.town("Own");
    Account viewer = town.person(Role.VIEWER);
    String path = "/councils/" + town.id() + "/people/" + viewer.id() + "/reset";
    Browsing lead = as(town.person(Role.LEAD));
    String first = resetLink(lead.post(path));
    assertThat(new Browsing(address).get(first).status()).isEqualTo(200);
    as(world.person("Olwen", true)).post("/people/" + viewer.id(), "duties", "owner");
    assertThat(new Browsing(address).get(first).status()).isEqualTo(410);
    accounts.appoint(viewer.id(), false, false);

    String second = resetLink(lead.post(path));
    World.Town other = world.town("Other");
    as(viewer).post("/invitations/" + other.invitation().secret().value());
    assertThat(accounts.role(viewer.id(), other.id())).contains(Role.VIEWER);
    assertThat(new Browsing(address).get(second).status()).isEqualTo(410);
    assertThat(lead.post(path).status()).isEqualTo(404);
  }

  @Test
  void whoWasRemovedDoesNotComeBackByAnOlderInvitation() throws Exception {
    World.Town town = world.town("Own");
    Account viewer = town.person(Role.VIEWER);
    var target = new LinkTarget.Invitation(town.id(), viewer.email(), Role.LEAD);
    var older = links.make(target, "", Instant.now(), Duration.ofDays(1));
    String people = "/councils/" + town.id() + "/people/" + viewer.id();
    assertThat(as(town.person(Role.LEAD)).post(people + "/remove").status()).isEqualTo(303);
    String path = "/invitations/" + older.secret().value();
    assertThat(as(viewer).post(path).status()).isEqualTo(410);
    assertThat(accounts.role(viewer.id(), town.id())).isEmpty();
  }

  @Test
  void aCouncilIsToldWhenAnOwnerMakesALinkForOneOfItsPeople() throws Exception {
    World.Town town = world.town("Own");
    Account owner = world.person("Olwen", true);
    String path = "/people/" + town.person(Role.LEAD).id() + "/reset";
    resetLink(as(owner).post(path));
    assertThat(as(town.person(Role.LEAD)).get("/councils/" + town.id() + "/trail").body())
        .contains("Olwen", "made a link");
  }

  @Test
  void anInvitationSentTwiceAtOnceMakesOneAccount() throws Exception {
    World.Town town = world.town("Own");
    Email email = new Email("twice-" + town.id() + "@example.org");
    var target = new LinkTarget.Invitation(town.id(), email, Role.VIEWER);
    var made = links.make(target, "", Instant.now(), Duration.ofDays(1));
    String path = "/invitations/" + made.secret().value();
    Callable<Integer> joins =
        () ->
            new Browsing(address)
                .post(path, "name", "Ann", "password", "lantern pebble choir")
                .status();
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> status : two.invokeAll(List.of(joins, joins))) {
        statuses.add(status.get());
      }
      assertThat(statuses).containsOnlyOnce(303).allMatch(status -> status < 500);
    } finally {
      two.shutdown();
    }
    assertThat(accounts.find(email)).isPresent();
  }
}
