package org.localbydefault.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localbydefault.account.LinkTarget;
import org.localbydefault.account.Links;
import org.localbydefault.account.Role;
import org.localbydefault.browser.Tour;
import org.localbydefault.council.CouncilId;
import org.localbydefault.web.Routes.Route;

/**
 * Every page that the table of routes knows, as everybody sees it who may open it, in a browser:
 * long names, each of its forms sent empty, a council without anything. What one page needs besides
 * is in the tests beside this one.
 */
@QuarkusTest
class EveryPageInABrowserTest {
  private static final String LONG =
      "The Combined Partnership of Llanfairpwllgwyngyllgogerychwyrndrobwll and the <b>Areas</b>";

  /** Text whose language is not what its element says, of Welsh phrases and all others. */
  private static final String MISTAKEN =
      """
      welsh => {
        const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
        const wrong = [];
        while (texts.nextNode()) {
          const words = texts.currentNode.textContent.trim().replace(/ – Local by Default$/, '');
          const language = texts.currentNode.parentElement.closest('[lang]').lang;
          const isName = texts.currentNode.parentElement.closest('.lbd-header__name');
          const isWelsh = welsh.includes(words.replace(/\\d+/g, '#'));
          if (/\\p{L}/u.test(words) && !isName && (language === 'cy') !== isWelsh) {
            wrong.push(language + ': ' + words);
          }
        }
        return wrong;
      }""";

  @TestHTTPResource("/")
  URI address;

  @Inject World world;
  @Inject Links links;
  @Inject StopLinks stops;
  @Inject Clock clock;

  static Stream<Route> pages() {
    return Routes.all().filter(Route::isPage);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsSoundForEverybodyWhoMayOpenIt(Route route) {
    for (Person person : route.people()) {
      try (Tour tour = Tour.of(address)) {
        World.Town town = enter(tour, person);
        open(tour, route, town).check(name(route, person, "page"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyFormOfAPageIsSoundSentAsItStands(Route route) {
    Person person = route.people().get(0);
    int forms = 1;
    for (int form = 0; form < forms; form++) {
      try (Tour tour = Tour.of(address)) {
        World.Town town = enter(tour, person);
        forms = open(tour, route, town).forms();
        if (forms > 0) {
          tour.send(form).check(name(route, person, "sent-" + form));
        }
      }
    }
  }

  static Stream<Route> pagesOfACouncil() {
    return pages()
        .filter(
            route ->
                route.isOfCouncil() && route.path().indexOf('{') == route.path().lastIndexOf('{'));
  }

  @ParameterizedTest
  @MethodSource("pagesOfACouncil")
  void aPageIsSoundWhereThereIsNothingYet(Route route) {
    CouncilId council = world.council("Nowhere", false);
    try (Tour tour = Tour.of(address)) {
      tour.open(Addressing.member(world.person("Lea", council, Role.LEAD)));
      tour.open(route.path().replace("{council}", council.toString()));
      assertThat(tour.page().locator("h1").count()).isEqualTo(1);
      tour.check(name(route, Person.LEAD, "empty"));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageInWelshMarksWhatIsEnglish(Route route) throws IOException {
    Person person = route.people().get(0);
    try (Tour tour = Tour.of(address)) {
      World.Town town = enter(tour, person);
      tour.page()
          .context()
          .addCookies(List.of(new Cookie("language", "cy").setUrl(address.toString())));
      open(tour, route, town);
      assertThat((List<?>) tour.page().evaluate(MISTAKEN, welsh())).isEmpty();
    }
  }

  /** What the frame says in Welsh, with {@code #} for a number. */
  private static List<String> welsh() throws IOException {
    Properties phrases = new Properties();
    try (Reader file =
        Files.newBufferedReader(Path.of("src/main/resources/messages/shell_cy.properties"))) {
      phrases.load(file);
    }
    return phrases.entrySet().stream()
        .filter(phrase -> !phrase.getKey().equals("other_language"))
        .map(phrase -> phrase.getValue().toString().replaceAll("\\{\\w+}", "#"))
        .toList();
  }

  /** A council with one of everything, and somebody signed in there. */
  private World.Town enter(Tour tour, Person person) {
    World.Town town = world.town(LONG);
    switch (person) {
      case STRANGER -> {}
      case GUEST -> tour.open(Addressing.guest(town));
      case VIEWER -> tour.open(Addressing.member(town, Role.VIEWER));
      case CONTRIBUTOR -> tour.open(Addressing.member(town, Role.CONTRIBUTOR));
      case LEAD -> tour.open(Addressing.member(town, Role.LEAD));
      case OWNER -> tour.open(Addressing.member(world.person("Olwen", true)));
      default -> throw new IllegalArgumentException(person + " opens no page of their own");
    }
    return town;
  }

  private Tour open(Tour tour, Route route, World.Town town) {
    String path = route.path().replace("{secret}", secret(route, town));
    tour.open(Addressing.of(new Route("GET", path, route.reach(), false), town, town));
    assertThat(tour.page().locator("h1").count()).as(tour.path()).isEqualTo(1);
    assertThat(tour.page().locator("h1").textContent()).isNotEqualTo("Page not found");
    return tour;
  }

  /** What opens the page behind a secret. */
  private String secret(Route route, World.Town town) {
    return switch (route.path()) {
      case "/start/{secret}" -> made(new LinkTarget.Ownership());
      case "/reset/{secret}" -> made(new LinkTarget.Reset(town.person(Role.VIEWER).id()));
      case "/invitations/{secret}" -> town.invitation().secret().value();
      case "/answer/{secret}" -> town.answering().secret().value();
      case "/reminders/{secret}" -> stops.secret(town.person(Role.VIEWER).id());
      case "/shared/{secret}" -> town.reading().secret().value();
      default -> "";
    };
  }

  private String made(LinkTarget target) {
    return links.make(target, "", clock.instant(), Duration.ofHours(1)).secret().value();
  }

  /** Of the page and its state, for the pictures. */
  private static String name(Route route, Person person, String state) {
    String path = route.path().replaceAll("[^a-z-]+", "_");
    return (path + "-" + person + "-" + state).toLowerCase(java.util.Locale.ROOT);
  }
}
