package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localbydefault.account.Role;
import org.localbydefault.persistence.Rows;
import org.localbydefault.web.Routes.Route;

/**
 * Wrong requests to every route, from everybody who may open it and from a stranger: each is
 * answered in plain words or with what was asked for, none shows or changes what is another
 * council's. The same seed makes the same requests.
 */
@QuarkusTest
class FuzzTest {
  private static final int SEED = 20_261_123;

  @TestHTTPResource("/")
  URI address;

  @Inject World world;
  @Inject Rows rows;

  static Stream<Route> routes() {
    return Routes.all();
  }

  @ParameterizedTest
  @MethodSource("routes")
  void wrongRequestsAreAnsweredAndChangeNothingElsewhere(Route route) throws Exception {
    String secret = "Foreign" + UUID.randomUUID().toString().substring(0, 8);
    World.Town foreign = world.town(secret);
    Map<String, List<String>> before = rows.of(foreign.id());
    Set<Person> people = new LinkedHashSet<>(route.people());
    people.add(Person.STRANGER);
    List<String> wrong = new ArrayList<>();
    for (Person person : people) {
      Random random = new Random(SEED + (long) (route + " " + person).hashCode());
      World.Town own = world.town("Castle");
      Mischief mischief = new Mischief(random, own, foreign);
      Browsing browsing = as(person, own);
      browsing.post("/language", "language", random.nextBoolean() ? "cy" : "en");
      for (int i = 0; i < attempts(); i++) {
        String path = mischief.path(route.path(), Addressing.of(route, own, own));
        Browsing.Page page = send(browsing, route, path, own, mischief);
        for (String fault : Verdict.on(page, person == Person.OWNER ? "" : secret)) {
          wrong.add("%s, attempt %d: %s: %s".formatted(person, i, shorten(path), fault));
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(rows.of(foreign.id())).isEqualTo(before);
  }

  /** By each person at each route: over ten thousand in all. */
  int attempts() {
    return 50;
  }

  private static Browsing.Page send(
      Browsing browsing, Route route, String path, World.Town own, Mischief mischief)
      throws Exception {
    List<String> headers = mischief.headers();
    if (!route.changes()) {
      return browsing.raw("GET", path + mischief.query(), "", headers);
    }
    Browsing.Page shown = browsing.get(shownAt(route, own));
    List<SentForm.Field> fields = SentForm.in(shown, route, own);
    List<String> all = new ArrayList<>(headers);
    all.addAll(List.of("Content-Type", mischief.contentType()));
    return browsing.raw("POST", path, mischief.form(fields), all);
  }

  /** The page with the form that is sent to a route: its own, or the nearest above it. */
  private static String shownAt(Route route, World.Town own) {
    String path = Addressing.of(route, own, own);
    List<String> pages =
        Routes.all().filter(Route::isPage).map(page -> Addressing.of(page, own, own)).toList();
    while (!pages.contains(path) && path.length() > 1) {
      path = path.substring(0, Math.max(1, path.lastIndexOf('/')));
    }
    return path;
  }

  private Browsing as(Person person, World.Town own) throws Exception {
    Browsing browsing = new Browsing(address);
    browsing.get("/sign-in");
    switch (person) {
      case GUEST -> browsing.get(Addressing.guest(own));
      case VIEWER -> browsing.get(Addressing.member(own, Role.VIEWER));
      case CONTRIBUTOR -> browsing.get(Addressing.member(own, Role.CONTRIBUTOR));
      case LEAD -> browsing.get(Addressing.member(own, Role.LEAD));
      case OWNER -> browsing.get(Addressing.member(world.person("Olwen", true)));
      default -> {}
    }
    return browsing;
  }

  private static String shorten(String path) {
    return path.length() > 200 ? path.substring(0, 200) + "…" : path;
  }
}
