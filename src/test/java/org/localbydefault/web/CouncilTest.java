package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localbydefault.account.Account;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Email;
import org.localbydefault.account.Role;
import org.localbydefault.council.Councils;

@QuarkusTest
class CouncilTest {
  private static final Pattern LINK = Pattern.compile("http://[^<]*(/(invitations|reset)/[\\w-]+)");

  @TestHTTPResource("/")
  URI address;

  @Inject World world;
  @Inject Accounts accounts;
  @Inject Councils councils;

  private Browsing as(Account account) throws Exception {
    Browsing browsing = new Browsing(address);
    browsing.get("/test-door/member/" + account.id());
    return browsing;
  }

  private static String link(Browsing.Page page) {
    Matcher found = LINK.matcher(page.body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @Test
  void anOwnerAddsACouncilByPartOfItsNameAndLeadsIt() throws Exception {
    Browsing owner = as(world.person("Owner", true));
    assertThat(owner.get("/councils/new?q=").body()).contains("Enter a part of the council’s name");
    Browsing.Page found = owner.get("/councils/new?q=torrid%20borough");
    assertThat(found.body()).contains("Torridge District Council").contains("South West");
    Browsing.Page added = owner.post("/councils/new", "code", "E07000046");
    assertThat(added.status()).isEqualTo(303);
    assertThat(owner.follow(added.location()).body())
        .contains("The council is added")
        .contains("Torridge District Council")
        .contains("Start an assessment");
    assertThat(owner.post("/councils/new", "code", "E07000046").body()).contains("is here already");
  }

  @ParameterizedTest
  @CsvSource({"code,E99999999", "code,' or 1=1 --", "code,''", "x,y"})
  void whatIsNoCouncilIsNotAdded(String field, String value) throws Exception {
    Browsing owner = as(world.person("Owner", true));
    assertThat(owner.post("/councils/new", field, value).status()).isEqualTo(422);
  }

  @Test
  void aPartnershipIsAddedByHand() throws Exception {
    Browsing owner = as(world.person("Owner", true));
    String path = "/councils/new/by-hand";
    assertThat(owner.post(path).body())
        .contains("Enter the name", "Select what kind of council it is", "Select where it is");
    Browsing.Page page =
        owner.post(path, "name", "Two <b>Rivers</b>", "kind", "unitary", "region", "Wales");
    assertThat(owner.follow(page.location()).body())
        .contains("<h1 class=\"govuk-heading-l\">Two &lt;b&gt;Rivers&lt;/b&gt;</h1>");
  }

  @Test
  void aLeadInvitesAndClosesInvitations() throws Exception {
    World.Town town = world.town("Plymouth");
    Browsing lead = as(town.person(Role.LEAD));
    String people = "/councils/" + town.id() + "/people";
    assertThat(lead.post(people + "/invite", "email", "x", "role", "king").body())
        .contains("Enter an email address", "Select a role");
    String email = town.person(Role.VIEWER).email().value();
    assertThat(lead.post(people + "/invite", "email", email, "role", "lead").body())
        .contains("belongs to the council already");
    Browsing.Page made =
        lead.post(people + "/invite", "email", "Cy@Example.org", "role", "contributor");
    assertThat(made.body()).contains("cy@example.org");
    assertThat(new Browsing(address).get(link(made)).status()).isEqualTo(200);
    assertThat(lead.get(people).body()).contains("cy@example.org").doesNotContain(link(made));
    lead.post(people + "/invite/" + town.invitation().link().id() + "/revoke");
    String revoked = "/invitations/" + town.invitation().secret().value();
    assertThat(new Browsing(address).get(revoked).status()).isEqualTo(410);
    assertThat(lead.get("/councils/" + town.id() + "/trail").body())
        .contains("Lead of Plymouth", "invited cy@example.org", "closed a link new@example.org");
  }

  @Test
  void aCouncilKeepsALead() throws Exception {
    World.Town town = world.town("Plymouth");
    Account first = town.person(Role.LEAD);
    Account viewer = town.person(Role.VIEWER);
    Browsing lead = as(first);
    String people = "/councils/" + town.id() + "/people/";
    assertThat(lead.post(people + first.id(), "role", "viewer").body())
        .contains("Make somebody else a lead first");
    assertThat(lead.post(people + first.id() + "/remove").status()).isEqualTo(422);
    assertThat(lead.post(people + viewer.id(), "role", "lead").status()).isEqualTo(303);
    assertThat(lead.post(people + first.id() + "/remove").status()).isEqualTo(303);
    assertThat(accounts.role(first.id(), town.id())).isEmpty();
    assertThat(lead.get("/councils/" + town.id()).status()).isEqualTo(404);
  }

  @Test
  void aLeadMakesAPasswordLinkOnlyForWhoCanDoNothingElsewhere() throws Exception {
    World.Town town = world.town("Plymouth");
    World.Town other = world.town("Torbay");
    Account viewer = town.person(Role.VIEWER);
    Browsing lead = as(town.person(Role.LEAD));
    String path = "/councils/" + town.id() + "/people/" + viewer.id() + "/reset";
    assertThat(new Browsing(address).get(link(lead.post(path))).status()).isEqualTo(200);
    accounts.give(
        new org.localbydefault.account.Membership(other.id(), viewer.id(), Role.VIEWER),
        java.time.Instant.now());
    assertThat(lead.post(path).status()).isEqualTo(404);
    accounts.remove(viewer.id(), other.id());
    accounts.appoint(viewer.id(), true, false);
    assertThat(lead.post(path).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "#ffff00,Enter a darker colour",
    "blue,Enter a colour such as",
    "'',Enter a colour such as",
    "#12;}body{,Enter a colour such as"
  })
  void aColourThatCantBeReadIsRefused(String colour, String message) throws Exception {
    World.Town town = world.town("Plymouth");
    Browsing lead = as(town.person(Role.LEAD));
    Browsing.Page page =
        lead.post("/councils/" + town.id() + "/settings", "colour", colour, "name", "Our name");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains(message).contains("value=\"Our name\"");
  }

  @Test
  void aCouncilHasItsOwnNameAndColour() throws Exception {
    World.Town town = world.town("Plymouth");
    Browsing lead = as(town.person(Role.LEAD));
    String home = "/councils/" + town.id();
    assertThat(lead.post(home + "/settings", "colour", "006B3D", "name", "Our Plymouth").status())
        .isEqualTo(303);
    assertThat(lead.get(home).body()).contains("Our Plymouth</a>", "theme.css?colour=006b3d");
    assertThat(lead.get(home + "/theme.css").body()).contains("#006b3d");
  }

  @Test
  void aLogoIsAPictureOfAtMostAHundredKilobytes() throws Exception {
    World.Town town = world.town("Plymouth");
    Browsing lead = as(town.person(Role.LEAD));
    String path = "/councils/" + town.id() + "/settings/logo";
    assertThat(
            lead.upload(path, "logo", "GIF89a".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .body())
        .contains("The picture must be a PNG or JPEG file");
    assertThat(lead.upload(path, "logo", new byte[200_000]).body())
        .contains("must be 100 KB or smaller");
    assertThat(lead.upload(path, "logo", new byte[0]).body())
        .contains("Choose a picture to upload");
    byte[] jpeg = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3};
    assertThat(lead.upload(path, "logo", jpeg).location()).endsWith("/settings?done=logo-saved");
    Browsing.Page logo = lead.get("/councils/" + town.id() + "/logo");
    assertThat(logo.bytes()).isEqualTo(jpeg);
    assertThat(logo.headers().firstValue("Content-Type")).contains("image/jpeg");
    String tag = logo.headers().firstValue("ETag").orElseThrow();
    String picture = "/councils/" + town.id() + "/logo";
    assertThat(lead.raw("GET", picture, "", List.of("If-None-Match", tag)).status()).isEqualTo(304);
    Browsing.Page removed = lead.post(path + "/remove");
    assertThat(removed.location()).endsWith("/settings?done=logo-removed");
    assertThat(lead.get("/councils/" + town.id() + "/logo").status()).isEqualTo(404);
  }

  @Test
  void aCouncilIsDeletedByTypingItsName() throws Exception {
    World.Town town = world.town("Plymouth");
    Browsing lead = as(town.person(Role.LEAD));
    String path = "/councils/" + town.id() + "/settings/delete";
    assertThat(lead.get(path).body()).contains("govuk-warning-text", "You can’t undo this");
    assertThat(lead.post(path, "name", "Torbay").status()).isEqualTo(422);
    assertThat(councils.find(town.id())).isPresent();
    assertThat(lead.post(path, "name", " plymouth ").status()).isEqualTo(303);
    assertThat(councils.find(town.id())).isEmpty();
    assertThat(accounts.find(new Email(town.person(Role.LEAD).email().value()))).isPresent();
  }

  @Test
  void theSampleGoesWithOneButton() throws Exception {
    var sample = world.council("Castlebridge", true);
    Browsing lead = as(world.person("Lea", sample, Role.LEAD));
    assertThat(lead.post("/councils/" + sample + "/settings/delete").status()).isEqualTo(303);
    assertThat(councils.find(sample)).isEmpty();
  }
}
