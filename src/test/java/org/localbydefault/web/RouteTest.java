package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localbydefault.account.Accounts;
import org.localbydefault.account.Role;
import org.localbydefault.web.Routes.Route;

/** Every route, every role, one's own council and another. */
@QuarkusTest
class RouteTest {
  @TestHTTPResource("/")
  URI address;

  @Inject World world;
  @Inject Accounts accounts;

  static Stream<Route> routes() {
    return Routes.all();
  }

  @Test
  void everyRouteIsInTheTableAndNoOther() {
    var table =
        Routes.all()
            .collect(
                Collectors.toMap(
                    Route::toString, route -> route.reach().name(), (a, b) -> a, TreeMap::new));
    var program = new TreeMap<String, String>();
    Routes.found()
        .forEach(
            (name, method) ->
                program.put(
                    name,
                    method
                        .tryGetAnnotationOfType(Open.class)
                        .map(o -> o.value().name())
                        .orElse("?")));
    assertThat(program).isEqualTo(table);
  }

  @ParameterizedTest
  @MethodSource("routes")
  void everybodyMeetsWhatTheyShould(Route route) throws Exception {
    List<String> wrong = new ArrayList<>();
    World.Town own = world.town("Own");
    World.Town other = world.town("Other");
    for (Person person : Person.values()) {
      if (route.changes()) {
        own = world.town("Own");
      }
      Browsing.Page page = send(as(person, own, other), route, own, own);
      Person.Meets met = met(page, route);
      if (met != person.at(route) || page.status() >= 500) {
        wrong.add(
            person + " met " + met + " (" + page.status() + ", not " + person.at(route) + ")");
      }
    }
    assertThat(wrong).isEmpty();
  }

  /**
   * A council's address with another council's round, person, link: for its lead it is not there.
   */
  @ParameterizedTest
  @MethodSource("routes")
  void whatBelongsToAnotherCouncilIsNotThere(Route route) throws Exception {
    World.Town own = world.town("Own");
    World.Town other = world.town("Other");
    String mixed = Addressing.of(route, own, other);
    if (!route.isOfCouncil() || mixed.equals(Addressing.of(route, own, own))) {
      return;
    }
    Browsing.Page page = send(as(Person.LEAD, own, other), route, own, other);
    assertThat(page.status()).as(mixed).isEqualTo(404);
  }

  private Browsing as(Person person, World.Town own, World.Town other) throws Exception {
    Browsing browsing = new Browsing(address);
    switch (person) {
      case STRANGER -> {}
      case GUEST -> browsing.get(Addressing.guest(own));
      case OTHER_GUEST -> browsing.get(Addressing.guest(other));
      case VIEWER -> browsing.get(Addressing.member(own, Role.VIEWER));
      case CONTRIBUTOR -> browsing.get(Addressing.member(own, Role.CONTRIBUTOR));
      case LEAD -> browsing.get(Addressing.member(own, Role.LEAD));
      case OTHER_VIEWER -> browsing.get(Addressing.member(other, Role.VIEWER));
      case OTHER_CONTRIBUTOR -> browsing.get(Addressing.member(other, Role.CONTRIBUTOR));
      case OTHER_LEAD -> browsing.get(Addressing.member(other, Role.LEAD));
      case NEWCOMER -> browsing.get(Addressing.member(world.person("New", false)));
      case OWNER -> browsing.get(Addressing.member(world.person("Owner", true)));
      case TRAINER -> {
        var trainer = world.person("Trainer", false);
        accounts.appoint(trainer.id(), false, true);
        browsing.get(Addressing.member(trainer));
      }
    }
    return browsing;
  }

  private static Browsing.Page send(
      Browsing browsing, Route route, World.Town council, World.Town rest) throws Exception {
    String path = Addressing.of(route, council, rest);
    if (!route.changes()) {
      return browsing.get(path);
    }
    return route.isMultipart()
        ? browsing.upload(path, "x", new byte[0])
        : browsing.post(path, Addressing.fields(route, rest));
  }

  /** Where everybody may come, what a made-up secret opens is not there either. */
  private static Person.Meets met(Browsing.Page page, Route route) {
    boolean isGuess = route.reach() == Reach.ANYONE && !route.isOfCouncil();
    if (page.location().contains("/sign-in?to=")) {
      return Person.Meets.SIGN_IN;
    }
    return switch (page.status()) {
      case 401 -> Person.Meets.SIGN_IN;
      case 403 -> Person.Meets.FORBIDDEN;
      case 404 -> isGuess ? Person.Meets.PAGE : Person.Meets.NOTHING;
      default -> Person.Meets.PAGE;
    };
  }
}
