package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

  @Inject World world;
  @Inject Crowd crowd;
  @Inject Statements statements;

  @TestHTTPResource("/")
  URI address;

  static Stream<Route> everythingRead() {
    return Routes.all().filter(route -> !route.changes());
  }

  @ParameterizedTest
  @MethodSource("everythingRead")
  void aPageNeedsFewStatementsAndNoMoreWhereThereIsMore(Route route) throws Exception {
    World.Town town = world.town("Castle");
    String path = Addressing.of(route, town, town);
    Browsing browsing = new Browsing(address);
    browsing.get(
        switch (route.reach()) {
          case OWNER -> Addressing.member(world.person("Olwen", true));
          case RESPONDENT -> Addressing.member(town, Role.CONTRIBUTOR);
          default -> Addressing.member(town, Role.LEAD);
        });
    assertThat(browsing.get(path).status()).isLessThan(500);
    long few = statements.of(() -> browsing.get(path));
    for (int i = 0; i < 4; i++) {
      crowd.more(town, i);
    }
    long more = statements.of(() -> browsing.get(path));
    assertThat(more).isEqualTo(few);
    assertThat(few).isLessThanOrEqualTo(MOST);
  }
}
