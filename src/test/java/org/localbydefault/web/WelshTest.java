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

/** Who chose Welsh meets what others meet, in English where nobody has translated it. */
@QuarkusTest
class WelshTest {
  @TestHTTPResource("/")
  URI address;

  @Inject World world;

  static Stream<Route> routes() {
    return Routes.all();
  }

  @ParameterizedTest
  @MethodSource("routes")
  void everyRouteAnswersAsInEnglish(Route route) throws Exception {
    assertThat(status(route, "cy")).isEqualTo(status(route, "en"));
  }

  private int status(Route route, String language) throws Exception {
    World.Town town = world.town("Castle");
    Browsing browsing = new Browsing(address);
    boolean isOwners = route.reach() == Reach.OWNER;
    browsing.get(
        isOwners
            ? Addressing.member(world.person("Olwen", true))
            : Addressing.member(town, Role.LEAD));
    browsing.post("/language", "language", language);
    String path = Addressing.of(route, town, town);
    if (!route.changes()) {
      return browsing.get(path).status();
    }
    return route.isMultipart()
        ? browsing.upload(path, "x", new byte[0]).status()
        : browsing.post(path, Addressing.fields(route, town)).status();
  }
}
