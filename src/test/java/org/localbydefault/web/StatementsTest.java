package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;
import org.localbydefault.account.Role;
import org.localbydefault.web.Routes.Route;

/**
 * No page and no file asks the database once a row: each needs few statements, and no more where
 * there is more to show.
 */
@QuarkusTest
class StatementsTest {
  /** The most that any page needs, the three of every signed-in visit among them. */
  private static final int MOST = 20;

  /** The program has an owner, and no council's provider is configured. */
  private static final List<String> NOT_HERE =
      List.of("/start/{secret}", "/sign-in/council", "/sign-in/council/return");

  @Inject World world;
  @Inject Crowd crowd;
  @Inject Statements statements;
  @Inject Links links;
  @Inject StopLinks stops;
  @Inject Clock clock;

  @TestHTTPResource("/")
  URI home;

  static Stream<Route> everythingRead() {
    return Routes.all().filter(route -> !route.changes());
  }

  @ParameterizedTest
  @MethodSource("everythingRead")
  void aPageNeedsFewStatementsAndNoMoreWhereThereIsMore(Route route) throws Exception {
    World.Town town = world.town("Castle");
    String path = address(route, town);
    Browsing browsing = new Browsing(home);
    browsing.get(
        switch (route.reach()) {
          case OWNER -> Addressing.member(world.person("Olwen", true));
          case RESPONDENT -> Addressing.member(town, Role.CONTRIBUTOR);
          default -> Addressing.member(town, Role.LEAD);
        });
    boolean isThere = !NOT_HERE.contains(route.path());
    assertThat(browsing.get(path).status()).isLessThan(isThere ? 400 : 500);
    long few = statements.of(() -> browsing.get(path));
    for (int i = 0; i < 4; i++) {
      crowd.more(town, i);
    }
    long more = statements.of(() -> browsing.get(path));
    assertThat(more).isLessThanOrEqualTo(few);
    assertThat(few).isLessThanOrEqualTo(MOST);
  }

  /** Where a secret is part of the address, it is one that opens something. */
  private String address(Route route, World.Town town) {
    String start = route.path().replaceFirst("^(/[^/]+).*", "$1");
    String secret =
        switch (start) {
          case "/answer" -> town.answering().secret().value();
          case "/shared" -> town.reading().secret().value();
          case "/invitations" -> town.invitation().secret().value();
          case "/reminders" -> stops.secret(town.person(Role.VIEWER).id());
          default ->
              links
                  .make(
                      new LinkTarget.Reset(town.person(Role.VIEWER).id()),
                      "",
                      clock.instant(),
                      Duration.ofDays(1))
                  .secret()
                  .value();
        };
    return Addressing.of(
        new Route(route.method(), route.path().replace("{secret}", secret), route.reach(), false),
        town,
        town);
  }
}
