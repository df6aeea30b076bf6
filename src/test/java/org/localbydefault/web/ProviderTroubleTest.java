package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Account;
import org.localbydefault.account.Email;

/** Signing in at a provider: what can go wrong on the way, and who should not come in. */
@QuarkusTest
@TestProfile(WithProvider.class)
class ProviderTroubleTest extends AtProvider {

  @Test
  void aProviderThatGoesAwayMeanwhileIsToldOf() throws Exception {
    Browsing browsing = new Browsing(address);
    String back = PROVIDER.there(browsing, Elsewhere.START);
    PROVIDER.close();
    Browsing.Page page = browsing.get(back);
    assertThat(page.status()).isEqualTo(503);
    assertThat(page.body()).contains("We can’t reach your council’s sign-in");
  }

  @Test
  void anAddressThatIsGivenToSomebodyElseOpensNothing() throws Exception {
    Account ann = world.person("Ann", false);
    String subject = somebody();
    assertThat(come(new Browsing(address), subject, ann.email()).status()).isEqualTo(303);
    Browsing.Page other = come(new Browsing(address), somebody(), ann.email());
    assertThat(other.status()).isEqualTo(403);
    assertThat(other.body()).contains("You have no account here yet", ann.email().value());
    Browsing renamed = new Browsing(address);
    come(renamed, subject, new Email("ann.married@example.org"));
    assertThat(renamed.get("/account").body()).contains(ann.email().value());
  }

  @Test
  void nobodyGetsAnAccountByThatAlone() throws Exception {
    Email email = new Email(somebody() + "@example.org");
    Browsing browsing = new Browsing(address);
    Browsing.Page page = come(browsing, somebody(), email);
    assertThat(page.status()).isEqualTo(403);
    assertThat(page.body()).contains("Ask whoever leads your council’s assessment", email.value());
    assertThat(browsing.get("/account").location()).contains("/sign-in");
    assertThat(accounts.find(email)).isEmpty();
  }

  @Test
  void anAddressThatNobodyCheckedOpensNothing() throws Exception {
    String email = world.person("Ann", false).email().value();
    for (Map<String, Object> claims :
        List.<Map<String, Object>>of(
            Map.of("email", email, "email_verified", false), Map.of("email", email), Map.of())) {
      PROVIDER.lets(somebody(), claims);
      Browsing browsing = new Browsing(address);
      Browsing.Page page = PROVIDER.visit(browsing, Elsewhere.START);
      assertThat(page.status()).isEqualTo(403);
      assertThat(page.body()).contains("We don’t know your email address");
      assertThat(browsing.get("/account").location()).contains("/sign-in");
    }
  }

  @Test
  void aTokenForAnotherSignInIsRefused() throws Exception {
    Account ann = world.person("Ann", false);
    for (String part : List.of("nonce", "code_challenge")) {
      Browsing browsing = new Browsing(address);
      PROVIDER.lets(somebody(), Elsewhere.verified(ann.email()));
      String leaving = browsing.get(Elsewhere.START).location();
      String changed = leaving.replaceFirst("(?<=[&?]" + part + "=)[^&]+", "A".repeat(43));
      Browsing.Page page = browsing.get(browsing.get(changed).location());
      assertThat(page.status()).as(part).isEqualTo(403);
      assertThat(page.body()).contains("We could not be sure who you are");
      assertThat(browsing.get("/account").location()).contains("/sign-in");
    }
  }

  @Test
  void aTokenForSomebodyElseOrThatIsOverIsRefused() throws Exception {
    String email = world.person("Ann", false).email().value();
    for (Map<String, Object> wrong :
        List.<Map<String, Object>>of(
            Map.of("aud", "another"), Map.of("iss", "https://evil.example"), Map.of("exp", 1))) {
      Map<String, Object> claims = new java.util.HashMap<>(wrong);
      claims.putAll(Map.of("email", email, "email_verified", true));
      PROVIDER.lets(somebody(), claims);
      Browsing browsing = new Browsing(address);
      assertThat(PROVIDER.visit(browsing, Elsewhere.START).status())
          .as(wrong.toString())
          .isEqualTo(403);
      assertThat(browsing.get("/account").location()).contains("/sign-in");
    }
  }

  @Test
  void aSignInWorksOnceAndInOneBrowser() throws Exception {
    Account ann = world.person("Ann", false);
    Browsing browsing = new Browsing(address);
    PROVIDER.lets(somebody(), Elsewhere.verified(ann.email()));
    String back = PROVIDER.there(browsing, Elsewhere.START);
    Browsing.Page foreign = new Browsing(address).get(back);
    assertThat(foreign.status()).isEqualTo(410);
    assertThat(foreign.body()).contains("Each sign-in works once");
    assertThat(browsing.get(back.replaceFirst("state=[^&]+", "state=x")).status()).isEqualTo(410);
    assertThat(browsing.get(back).status()).isEqualTo(410);
    String again = PROVIDER.there(browsing, Elsewhere.START);
    assertThat(browsing.get(again).status()).isEqualTo(303);
    assertThat(browsing.get(again).status()).isEqualTo(410);
  }

  @Test
  void whoStopsBeforeTheEndIsToldSo() throws Exception {
    Browsing browsing = new Browsing(address);
    String state =
        PROVIDER.there(browsing, Elsewhere.START).replaceFirst(".*state=([^&]+).*", "$1");
    Browsing.Page page =
        browsing.get(Elsewhere.START + "/return?error=access_denied&state=" + state);
    assertThat(page.status()).isEqualTo(403);
    assertThat(page.body()).contains("You have not signed in", "Try again");
    assertThat(browsing.get(Elsewhere.START + "/return").status()).isEqualTo(410);
    assertThat(browsing.get(Elsewhere.START + "/return?code=x&state=" + state).status())
        .isEqualTo(410);
  }

  @Test
  void signingInLeadsNowhereElse() throws Exception {
    PROVIDER.lets(somebody(), Elsewhere.verified(world.person("Ann", false).email()));
    Browsing.Page page =
        PROVIDER.visit(new Browsing(address), Elsewhere.START + "?to=//evil.example");
    assertThat(page.location()).endsWith(address.getPort() + "/councils");
  }
}
