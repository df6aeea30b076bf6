package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.localbydefault.account.Account;
import org.localbydefault.account.Role;
import org.localbydefault.browser.Tour;

/** Particular states of the pages of accounts and councils in a browser. */
@QuarkusTest
class AccountsInABrowserTest {
  @TestHTTPResource("/")
  URI address;

  @Inject World world;

  /** How many lines are left empty by a link that takes one. */
  private static final String EMPTY =
      """
      () => {
        const box = document.getElementById('address');
        const link = box.value;
        box.value = link.slice(0, 40);
        const style = getComputedStyle(box);
        const inner =
          box.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
        box.value = link;
        return Math.floor(inner / parseFloat(style.lineHeight)) - 1;
      }""";

  private static final String HIDDEN =
      """
      () => {
        const link = document.getElementById('address');
        return link.scrollHeight > link.clientHeight || link.scrollWidth > link.clientWidth;
      }""";

  @Test
  void whatCannotBeShownSaysSo() {
    try (Tour tour = Tour.of(address)) {
      tour.open("/nowhere").check("not-found");
      tour.open("/test-door/broken").check("broken");
      for (int status : new int[] {403, 405, 410, 413, 429, 503}) {
        tour.open("/test-door/refused/" + status).check("refused-" + status);
      }
      tour.open("/start/AAAAAAAAAAAAAAAAAAAAAAAAAAA").check("link-not-known");
    }
  }

  @Test
  void aSecretLinkIsSeenWholeOnAPhoneAndChosenWhole() {
    World.Town town = world.town("Castle");
    try (Tour tour = Tour.of(address)) {
      tour.open(Addressing.member(town, Role.LEAD));
      tour.open("/councils/" + town.id() + "/people/invite");
      tour.type("email", "tom@example.org").tick("role").send();
      tour.page().setViewportSize(320, 900);
      assertThat(tour.page().textContent("main")).contains("It is not shown again");
      assertThat(tour.page().getByLabel("Link for tom@example.org").inputValue())
          .contains("/invitations/");
      assertThat(tour.page().evaluate(HIDDEN)).isEqualTo(false);
      tour.page().setViewportSize(1280, 900);
      assertThat(tour.page().evaluate(EMPTY)).isEqualTo(0);
      tour.page().locator("#address").click();
      assertThat(tour.page().evaluate("getSelection().toString()"))
          .isEqualTo(tour.page().inputValue("#address"));
    }
  }

  @Test
  void anOwnersPagesAreSound() {
    Account owner = world.person("Olwen", true);
    try (Tour tour = Tour.of(address)) {
      tour.open(Addressing.member(owner));
      tour.open("/councils").check("councils-none");
      tour.open("/councils/new?q=north").check("find-some");
      tour.open("/councils/new?q=zzz").check("find-nothing");
      tour.open("/people?q=olwen").check("people-some");
      tour.open("/people?q=zzz-nobody").check("people-nobody");
      tour.open("/people/" + owner.id()).check("duties-own");
      tour.open("/account/name").type("name", "").send().check("name-wrong");
    }
  }

  @Test
  void aLeadsPagesAreSound() {
    World.Town town = world.town("Castle");
    String council = "/councils/" + town.id();
    try (Tour tour = Tour.of(address)) {
      tour.open(Addressing.member(town, Role.LEAD));
      tour.open(council + "/people?done=role-changed").check("people-done");
      tour.open(council + "/people/invite")
          .type("email", "no address")
          .send()
          .check("invite-wrong");
      tour.type("email", "tom@example.org").tick("role").send().check("invited");
      tour.open(council + "/settings").type("colour", "#ffff00").send().check("look-wrong");
      tour.open(council + "/settings?done=settings-saved").check("look-saved");
      tour.open("/councils/new").check("forbidden");
    }
  }
}
