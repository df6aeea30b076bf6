package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localbydefault.account.Account;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;
import org.localbydefault.account.Role;
import org.localbydefault.browser.Tour;

/** The pages of accounts and councils in a browser: empty, wrong, long, at desk and phone width. */
@QuarkusTest
class AccountPagesInBrowserTest {
  private static final String LONG =
      "The Combined Partnership of Llanfairpwllgwyngyllgogerychwyrndrobwll and the Surrounding Areas";

  @TestHTTPResource("/")
  URI address;

  @Inject World world;
  @Inject Links links;
  @Inject Clock clock;

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void strangersPagesAreGood(int width) {
    Account ann = world.person("Ann", false);
    var start = links.make(new LinkTarget.Ownership(), "", clock.instant(), Duration.ofHours(1));
    var reset =
        links.make(new LinkTarget.Reset(ann.id()), "", clock.instant(), Duration.ofHours(1));
    World.Town town = world.town(LONG);
    try (Tour tour = Tour.of(address, width)) {
      tour.open("/").check().picture("home");
      tour.open("/accessibility").check().picture("accessibility");
      tour.open("/privacy").check().picture("privacy");
      tour.open("/nowhere").check().picture("not-found");
      tour.open("/test-door/broken").check().picture("broken");
      tour.open("/test-door/refused/410").check().picture("gone");
      tour.open("/sign-in").check().picture("sign-in").send().check().picture("sign-in-wrong");
      tour.open("/sign-in/forgotten").check().picture("forgotten");
      tour.open("/start/" + start.secret().value()).check().picture("start").send().check();
      tour.open("/reset/" + reset.secret().value()).check().send().check().picture("reset-wrong");
      tour.open("/invitations/" + town.invitation().secret().value()).check().picture("invitation");
      tour.send().check().picture("invitation-wrong");
      assertThat(tour.wrong()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void ownersPagesAreGood(int width) {
    Account owner = world.person("Olwen", true);
    try (Tour tour = Tour.of(address, width)) {
      tour.open("/test-door/member/" + owner.id());
      tour.open("/councils").check().picture("councils-empty");
      tour.open("/councils/new").check().open("/councils/new?q=north").check().picture("find");
      tour.open("/councils/new?q=zzz").check().picture("find-nothing");
      tour.open("/councils/new/by-hand").check().send().check().picture("by-hand-wrong");
      tour.open("/people").check().picture("everybody");
      tour.open("/people/" + owner.id()).check().picture("duties");
      tour.open("/account").check().picture("account");
      tour.open("/account/name").type("name", "").send().check();
      tour.open("/account/password").check().send().check().picture("password-wrong");
      tour.open("/account/delete").check().picture("account-delete");
      assertThat(tour.wrong()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void leadsPagesAreGood(int width) {
    World.Town town = world.town(LONG);
    String council = "/councils/" + town.id();
    Account viewer = town.person(Role.VIEWER);
    try (Tour tour = Tour.of(address, width)) {
      tour.open("/test-door/member/" + town.person(Role.LEAD).id());
      tour.open("/councils").check().picture("councils");
      tour.open(council).check().picture("council");
      tour.open(council + "/people").check().picture("people");
      tour.open(council + "/people?done=role").check().picture("people-done");
      tour.open(council + "/people/invite").check().send().check().picture("invite-wrong");
      tour.open(council + "/people/" + viewer.id()).check().picture("person");
      tour.open(council + "/settings").type("colour", "#ffff00").check().send().check();
      tour.picture("settings-wrong");
      tour.open(council + "/settings?done=saved").check().picture("settings");
      tour.open(council + "/settings/delete").check().send().check().picture("delete-wrong");
      tour.open(council + "/trail").check().picture("trail");
      tour.open("/councils/new").check().picture("forbidden");
      assertThat(tour.wrong()).isEmpty();
    }
  }
}
