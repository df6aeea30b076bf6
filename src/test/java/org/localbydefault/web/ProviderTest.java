package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.localbydefault.account.Account;
import org.localbydefault.account.Deed;
import org.localbydefault.account.Email;
import org.localbydefault.account.Role;
import org.localbydefault.account.Trail;
import org.localbydefault.browser.Tour;

/** Signing in at a provider: there and back. */
@QuarkusTest
@TestProfile(WithProvider.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProviderTest extends AtProvider {
  private static final String PASSWORD = "kettle orbit mustard";

  @Inject Trail trail;

  @Test
  @Order(1)
  void aProviderThatIsNotThereKeepsNobodyFromStarting() throws Exception {
    Browsing browsing = new Browsing(address);
    assertThat(browsing.get("/sign-in").body())
        .contains("href=\"/sign-in/council?to=%2Fcouncils\"", "Sign in with your council account");
    Browsing.Page page = browsing.get(Elsewhere.START);
    assertThat(page.status()).isEqualTo(503);
    assertThat(page.body()).contains("We can’t reach your council’s sign-in");
  }

  @Test
  void whoHasAnAccountComesIn() throws Exception {
    Account ann = world.person("Ann", false);
    accounts.changePassword(ann.id(), BcryptUtil.bcryptHash(PASSWORD));
    Browsing earlier = new Browsing(address);
    earlier.post("/sign-in", "email", ann.email().value(), "password", PASSWORD);
    PROVIDER.lets(somebody(), Elsewhere.verified(ann.email()));
    Browsing browsing = new Browsing(address);
    Browsing.Page page = PROVIDER.visit(browsing, Elsewhere.START + "?to=/account");
    assertThat(page.status()).isEqualTo(303);
    assertThat(page.location()).endsWith("/account");
    assertThat(browsing.get("/account").body()).contains(ann.email().value(), "council account");
    assertThat(trail.by(ann.id())).extracting(Trail.Entry::deed).contains(Deed.SIGNED_IN);
    // Whoever chose the password need not be Ann.
    assertThat(earlier.get("/account").location()).contains("/sign-in");
    assertThat(
            earlier.post("/sign-in", "email", ann.email().value(), "password", PASSWORD).status())
        .isEqualTo(422);
  }

  @Test
  void theProviderIsAskedAsItShould() throws Exception {
    PROVIDER.open();
    Browsing.Page page = new Browsing(address).get(Elsewhere.START);
    assertThat(page.location())
        .startsWith(Elsewhere.address())
        .contains("response_type=code", "code_challenge_method=S256", "code_challenge=", "state=")
        .contains("nonce=", "scope=openid", "email", "redirect_uri=http%3A%2F%2F");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.headers().allValues("Set-Cookie"))
        .filteredOn(cookie -> !cookie.startsWith("form-token="))
        .hasSize(2)
        .allSatisfy(
            cookie ->
                assertThat(cookie).contains("Path=/sign-in/council;", "HTTPOnly", "SameSite=Lax"));
  }

  @Test
  void nothingOfThePlatformsSessionIsLeft() throws Exception {
    Browsing.Page page =
        come(new Browsing(address), somebody(), world.person("Ann", false).email());
    List<String> cookies = page.headers().allValues("Set-Cookie");
    assertThat(cookies).anySatisfy(cookie -> assertThat(cookie).startsWith("session="));
    assertThat(cookies)
        .filteredOn(cookie -> !cookie.matches("(session|form-token)=.*"))
        .isNotEmpty()
        .allSatisfy(cookie -> assertThat(cookie).contains("Max-Age=0;", "Path=/sign-in/council;"));
  }

  @Test
  void signingOutEverywhereEndsItToo() throws Exception {
    Account ann = world.person("Ann", false);
    String subject = somebody();
    Browsing here = new Browsing(address);
    Browsing there = new Browsing(address);
    come(here, subject, ann.email());
    come(there, subject, ann.email());
    assertThat(here.get("/account").status()).isEqualTo(200);
    assertThat(there.post("/account/sign-out-everywhere").status()).isEqualTo(303);
    assertThat(here.get("/account").location()).contains("/sign-in");
  }

  @Test
  void anInvitationNeedsNoPassword() throws Exception {
    World.Town town = world.town("Plymouth");
    Email email = new Email("new@example.org");
    accounts.find(email).ifPresent(known -> accounts.delete(known.id()));
    String path = "/invitations/" + town.invitation().secret().value();
    Browsing browsing = new Browsing(address);
    assertThat(browsing.get(path).body()).contains("?to=%2Finvitations%2F", "Or choose a password");
    PROVIDER.lets(somebody(), Elsewhere.verified(email));
    assertThat(PROVIDER.visit(browsing, Elsewhere.START + "?to=" + path).location()).endsWith(path);
    assertThat(browsing.get(path).body())
        .contains("You signed in as new@example.org", "value=\"Ann of the Quay\"")
        .doesNotContain("type=\"password\"");
    assertThat(browsing.post(path, "name", " ").status()).isEqualTo(422);
    assertThat(browsing.post(path, "name", "Ann").location()).endsWith("/councils/" + town.id());
    Account ann = accounts.find(email).orElseThrow();
    assertThat(accounts.role(ann.id(), town.id())).contains(Role.VIEWER);
    assertThat(accounts.passwordHash(ann.id())).isEmpty();
    assertThat(browsing.get("/account").body()).contains("council account");
    assertThat(new Browsing(address).get(path).status()).isEqualTo(410);
  }

  @Test
  void anInvitationIsForItsOwnAddress() throws Exception {
    World.Town town = world.town("Plymouth");
    String path = "/invitations/" + town.invitation().secret().value();
    Browsing browsing = new Browsing(address);
    PROVIDER.lets(somebody(), Elsewhere.verified(new Email("other@example.org")));
    assertThat(PROVIDER.visit(browsing, Elsewhere.START + "?to=" + path).location()).endsWith(path);
    assertThat(browsing.get(path).body())
        .contains("You signed in as other@example.org. This invitation is for new@example.org.");
    assertThat(browsing.post(path, "name", "Other").status()).isEqualTo(422);
    assertThat(accounts.find(new Email("other@example.org"))).isEmpty();
  }

  @Test
  void aBrowserGoesThereAndBack() throws Exception {
    Account ann = world.person("Ann", false);
    try (Tour tour = Tour.of(address)) {
      tour.open("/sign-in").check("sign-in-with-provider");
      PROVIDER.lets(somebody(), Elsewhere.verified(new Email(somebody() + "@example.org")));
      tour.page().getByText("Sign in with your council account").click();
      tour.check("provider-nobody");
      PROVIDER.lets(somebody(), Elsewhere.verified(ann.email()));
      tour.open("/sign-in").page().getByText("Sign in with your council account").click();
      assertThat(tour.path()).isEqualTo("/councils");
      assertThat(tour.page().context().cookies())
          .filteredOn(cookie -> cookie.domain.equals(address.getHost()))
          .extracting((Cookie cookie) -> cookie.name)
          .contains("session")
          .noneMatch(name -> name.startsWith("q_"));
      tour.open("/account").check("account-of-provider");
    }
  }
}
