package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localbydefault.account.Account;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Email;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;
import org.localbydefault.account.Role;

@QuarkusTest
class SignTest {
  private static final String PASSWORD = "kettle orbit mustard";
  private static final Duration DAY = Duration.ofDays(1);

  @TestHTTPResource("/")
  URI address;

  @Inject World world;
  @Inject Accounts accounts;
  @Inject Links links;

  private Account ann() {
    Account ann = world.person("Ann", false);
    accounts.changePassword(ann.id(), BcryptUtil.bcryptHash(PASSWORD));
    return accounts.find(ann.id()).orElseThrow();
  }

  private Browsing.Page signIn(Browsing browsing, Email email, String password) throws Exception {
    return browsing.post("/sign-in", "email", email.value(), "password", password);
  }

  private static String withoutToken(Browsing.Page page) {
    return page.body().replaceAll("value=\"[^\"]*\"", "");
  }

  @Test
  void theRightPasswordOpensTheDoor() throws Exception {
    Browsing browsing = new Browsing(address);
    Browsing.Page page = signIn(browsing, ann().email(), PASSWORD);
    assertThat(page.status()).isEqualTo(303);
    assertThat(page.location()).endsWith("/councils");
    Browsing.Page councils = browsing.get("/councils");
    assertThat(councils.body()).contains("You do not belong to a council yet");
    assertThat(councils.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void theCookieIsForOurPagesAlone() throws Exception {
    List<String> cookies =
        signIn(new Browsing(address), ann().email(), PASSWORD).headers().allValues("Set-Cookie");
    assertThat(cookies)
        .anySatisfy(c -> assertThat(c).contains("session=", "HTTPOnly", "SameSite=Lax"));
    assertThat(new Browsing(address).get("/sign-in").headers().allValues("Set-Cookie"))
        .anySatisfy(c -> assertThat(c).contains("form-token=", "HTTPOnly", "SameSite=Lax"));
  }

  @Test
  void aWrongPasswordAndAnUnknownAccountAreToldTheSame() throws Exception {
    Browsing.Page wrong = signIn(new Browsing(address), ann().email(), "something else");
    Browsing.Page unknown =
        signIn(new Browsing(address), new Email("nobody@example.org"), "something else");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("is not right. Check both").contains("<title>Error: ");
    assertThat(withoutToken(unknown)).isEqualTo(withoutToken(wrong));
  }

  @Test
  void afterTenAttemptsEvenTheRightPasswordWaits() throws Exception {
    Account ann = ann();
    Browsing browsing = new Browsing(address);
    for (int i = 0; i < Limits.MOST_AT_ONE; i++) {
      assertThat(signIn(browsing, ann.email(), "guess " + i).status()).isEqualTo(422);
    }
    Browsing.Page page = signIn(browsing, ann.email(), PASSWORD);
    assertThat(page.status()).isEqualTo(429);
    assertThat(page.body()).contains("Wait 15 minutes");
    assertThat(signIn(browsing, ann().email(), PASSWORD).status()).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "https://evil.example/", "/\\evil.example", "x", ""})
  void signingInLeadsNowhereElse(String to) throws Exception {
    Browsing.Page page =
        new Browsing(address)
            .post("/sign-in", "email", ann().email().value(), "password", PASSWORD, "to", to);
    assertThat(page.location()).endsWith(address.getPort() + "/councils");
  }

  @Test
  void signingOutEverywhereEndsOtherSessions() throws Exception {
    Account ann = ann();
    Browsing here = new Browsing(address);
    Browsing there = new Browsing(address);
    here.get("/test-door/member/" + ann.id());
    there.get("/test-door/member/" + ann.id());
    assertThat(here.post("/account/sign-out-everywhere").status()).isEqualTo(303);
    assertThat(here.get("/account").location()).contains("/sign-in");
    assertThat(there.get("/account").location()).contains("/sign-in");
  }

  @Test
  void anotherPasswordEndsEverySessionButThisOne() throws Exception {
    Account ann = ann();
    Browsing here = new Browsing(address);
    Browsing there = new Browsing(address);
    here.get("/test-door/member/" + ann.id());
    there.get("/test-door/member/" + ann.id());
    String path = "/account/password";
    assertThat(here.post(path, "current", "wrong", "password", "lantern pebble choir").status())
        .isEqualTo(422);
    assertThat(here.post(path, "current", PASSWORD, "password", "lantern pebble choir").location())
        .endsWith("/account?done=password-changed");
    assertThat(here.get("/account").status()).isEqualTo(200);
    assertThat(there.get("/account").location()).contains("/sign-in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "password123", "qwertyuiop", "aaaaaaaaaaaa", "1234567890"})
  void aPasswordThatIsEasyToGuessIsRefused(String password) throws Exception {
    Browsing browsing = new Browsing(address);
    browsing.get("/test-door/member/" + ann().id());
    Browsing.Page page =
        browsing.post("/account/password", "current", PASSWORD, "password", password);
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("href=\"#password\">Enter a password");
    assertThat(page.body()).doesNotContain(password + "\"");
  }

  @Test
  void aResetLinkWorksOnce() throws Exception {
    Account ann = ann();
    var made = links.make(new LinkTarget.Reset(ann.id()), "", Instant.now(), DAY);
    String path = "/reset/" + made.secret().value();
    Browsing browsing = new Browsing(address);
    assertThat(browsing.get(path).status()).isEqualTo(200);
    assertThat(browsing.post(path, "password", "x").status()).isEqualTo(422);
    assertThat(browsing.post(path, "password", "lantern pebble choir").status()).isEqualTo(303);
    assertThat(browsing.get("/account").status()).isEqualTo(200);
    Browsing.Page again = browsing.get(path);
    assertThat(again.status()).isEqualTo(410);
    assertThat(again.body()).contains("This link no longer works");
  }

  @Test
  void anInvitationMakesAnAccountAndGivesTheRole() throws Exception {
    World.Town town = world.town("Plymouth");
    String path = "/invitations/" + town.invitation().secret().value();
    Browsing browsing = new Browsing(address);
    assertThat(browsing.get(path).body()).contains("Join Plymouth").contains("new@example.org");
    assertThat(browsing.post(path, "name", "", "password", "x").status()).isEqualTo(422);
    Browsing.Page page = browsing.post(path, "name", "Bo", "password", "lantern pebble choir");
    assertThat(page.location()).endsWith("/councils/" + town.id());
    assertThat(browsing.get("/councils/" + town.id()).status()).isEqualTo(200);
    assertThat(new Browsing(address).get(path).status()).isEqualTo(410);
    accounts.find(new Email("new@example.org")).ifPresent(a -> accounts.delete(a.id()));
  }

  @Test
  void anInvitationIsTakenUpWithAnOldAccount() throws Exception {
    World.Town town = world.town("Plymouth");
    Account ann = ann();
    String path = "/invitations/" + town.invitation().secret().value();
    Browsing browsing = new Browsing(address);
    browsing.get("/test-door/member/" + ann.id());
    assertThat(browsing.get(path).body()).contains("You are signed in as Ann");
    assertThat(browsing.post(path).location()).endsWith("/councils/" + town.id());
    assertThat(accounts.role(ann.id(), town.id())).contains(Role.VIEWER);
  }

  @Test
  void linksThatAreOverSaySo() throws Exception {
    World.Town town = world.town("Plymouth");
    links.revoke(town.id(), town.invitation().link().id(), Instant.now());
    Browsing browsing = new Browsing(address);
    assertThat(browsing.get("/invitations/" + town.invitation().secret().value()).status())
        .isEqualTo(410);
    var target = new LinkTarget.Invitation(town.id(), new Email("old@example.org"), Role.LEAD);
    var old = links.make(target, "", Instant.now().minus(DAY), Duration.ofHours(1));
    assertThat(browsing.get("/invitations/" + old.secret().value()).status()).isEqualTo(410);
    assertThat(browsing.get("/invitations/nothing").status()).isEqualTo(404);
    assertThat(browsing.get("/reset/" + town.answering().secret().value()).status()).isEqualTo(404);
  }

  @Test
  void theLanguageIsKeptAndLeadsBack() throws Exception {
    Browsing browsing = new Browsing(address);
    assertThat(browsing.get("/cases?q=care").body()).contains("value=\"/cases?q=care\"");
    Browsing.Page page = browsing.post("/language", "language", "cy", "to", "/privacy");
    assertThat(page.location()).endsWith("/privacy");
    assertThat(browsing.get("/privacy").body()).contains("<html lang=\"cy\"");
    assertThat(browsing.post("/language", "language", "x", "to", "//evil.example").location())
        .doesNotContain("evil");
    assertThat(browsing.get("/privacy").body()).contains("<html lang=\"en\"");
  }

  @Test
  void everythingAboutMeCanBeDownloaded() throws Exception {
    World.Town town = world.town("Plymouth");
    Account contributor = town.person(Role.CONTRIBUTOR);
    Browsing browsing = new Browsing(address);
    browsing.get("/test-door/member/" + contributor.id());
    Browsing.Page page = browsing.get("/account/export.json");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains(contributor.email().value(), "\"council\" : \"Plymouth\"", "Head of care")
        .doesNotContain(town.person(Role.LEAD).email().value());
  }

  @Test
  void theLastLeadCantDeleteTheirAccountAndOthersCan() throws Exception {
    World.Town town = world.town("Plymouth");
    Browsing lead = new Browsing(address);
    lead.get("/test-door/member/" + town.person(Role.LEAD).id());
    assertThat(lead.post("/account/delete").status()).isEqualTo(422);
    Browsing viewer = new Browsing(address);
    viewer.get("/test-door/member/" + town.person(Role.VIEWER).id());
    assertThat(viewer.get("/account/delete").body())
        .contains("govuk-warning-text", "You can’t undo this");
    assertThat(viewer.post("/account/delete").status()).isEqualTo(303);
    assertThat(accounts.find(town.person(Role.VIEWER).id())).isEmpty();
    assertThat(viewer.get("/councils").location()).contains("/sign-in");
  }
}
