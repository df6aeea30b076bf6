package org.localbydefault.web;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every address of the application, and how far into the house it lies. One line a route. */
final class Routes {
  /** Method, path, reach. */
  private static final String TABLE =
      """
      GET  /                                                  ANYONE
      POST /language                                          ANYONE
      GET  /accessibility                                     ANYONE
      GET  /privacy                                           ANYONE
      GET  /sign-in                                           ANYONE
      POST /sign-in                                           ANYONE
      POST /sign-out                                          ANYONE
      GET  /sign-in/forgotten                                 ANYONE
      POST /sign-in/forgotten                                 ANYONE
      GET  /sign-in/council                                   ANYONE
      GET  /sign-in/council/return                            ANYONE
      GET  /start/{secret}                                    ANYONE
      POST /start/{secret}                                    ANYONE
      GET  /reset/{secret}                                    ANYONE
      POST /reset/{secret}                                    ANYONE
      GET  /invitations/{secret}                              ANYONE
      POST /invitations/{secret}                              ANYONE
      GET  /account                                           MEMBER
      GET  /account/name                                      MEMBER
      POST /account/name                                      MEMBER
      GET  /account/password                                  MEMBER
      POST /account/password                                  MEMBER
      POST /account/reminders                                 MEMBER
      GET  /reminders/{secret}                                ANYONE
      POST /reminders/{secret}                                ANYONE
      GET  /account/export.json                               MEMBER
      POST /account/sign-out-everywhere                       MEMBER
      GET  /account/delete                                    MEMBER
      POST /account/delete                                    MEMBER
      GET  /people                                            OWNER
      GET  /people/{account}                                  OWNER
      POST /people/{account}                                  OWNER
      POST /people/{account}/reset                            OWNER
      GET  /councils                                          MEMBER
      GET  /councils/new                                      OWNER
      POST /councils/new                                      OWNER
      GET  /councils/new/by-hand                              OWNER
      POST /councils/new/by-hand                              OWNER
      GET  /councils/{council}                                VIEWER
      GET  /councils/{council}/theme.css                      ANYONE
      GET  /councils/{council}/logo                           ANYONE
      GET  /councils/{council}/people                         LEAD
      GET  /councils/{council}/people/invite                  LEAD
      POST /councils/{council}/people/invite                  LEAD
      POST /councils/{council}/people/invite/{link}/revoke    LEAD
      GET  /councils/{council}/people/{account}               LEAD
      POST /councils/{council}/people/{account}               LEAD
      POST /councils/{council}/people/{account}/remove        LEAD
      POST /councils/{council}/people/{account}/reset         LEAD
      GET  /councils/{council}/settings                       LEAD
      POST /councils/{council}/settings                       LEAD
      POST /councils/{council}/settings/logo                  LEAD multipart
      POST /councils/{council}/settings/logo/remove           LEAD
      GET  /councils/{council}/settings/delete                LEAD
      POST /councils/{council}/settings/delete                LEAD
      GET  /councils/{council}/trail                          LEAD
      GET  /answer/{secret}                                                 ANYONE
      POST /answer/{secret}                                                 ANYONE
      GET  /cases                                                           ANYONE
      GET  /cases/{case}                                                    ANYONE
      GET  /councils/{council}/plan                                         VIEWER
      GET  /councils/{council}/plan.csv                                     VIEWER
      GET  /councils/{council}/plan.ics                                     VIEWER
      GET  /councils/{council}/plan/new                                     CONTRIBUTOR
      POST /councils/{council}/plan/new                                     CONTRIBUTOR
      POST /councils/{council}/plan/take                                    CONTRIBUTOR
      GET  /councils/{council}/plan/{action}                                CONTRIBUTOR
      POST /councils/{council}/plan/{action}                                CONTRIBUTOR
      GET  /councils/{council}/plan/{action}/delete                         CONTRIBUTOR
      POST /councils/{council}/plan/{action}/delete                         CONTRIBUTOR
      GET  /councils/{council}/reports                                      VIEWER
      GET  /councils/{council}/reports/{publication}                        VIEWER
      GET  /councils/{council}/reports/{publication}/links                  LEAD
      POST /councils/{council}/reports/{publication}/links                  LEAD
      POST /councils/{council}/reports/{publication}/links/{link}/revoke    LEAD
      GET  /councils/{council}/reports/{publication}/withdraw               LEAD
      POST /councils/{council}/reports/{publication}/withdraw               LEAD
      GET  /councils/{council}/reports/{publication}/{kind}.{format}        VIEWER
      GET  /councils/{council}/rounds/new                                   LEAD
      POST /councils/{council}/rounds/new                                   LEAD
      GET  /councils/{council}/rounds/{round}                               RESPONDENT
      GET  /councils/{council}/rounds/{round}/agree/{question}              LEAD
      POST /councils/{council}/rounds/{round}/agree/{question}              LEAD
      POST /councils/{council}/rounds/{round}/agree/{question}/withdraw     LEAD
      GET  /councils/{council}/rounds/{round}/changes                       RESPONDENT
      GET  /councils/{council}/rounds/{round}/check                         RESPONDENT
      GET  /councils/{council}/rounds/{round}/differences                   LEAD
      GET  /councils/{council}/rounds/{round}/draft                         VIEWER
      GET  /councils/{council}/rounds/{round}/draft/{kind}.{format}         VIEWER
      GET  /councils/{council}/rounds/{round}/finish                        RESPONDENT
      POST /councils/{council}/rounds/{round}/finish                        RESPONDENT
      GET  /councils/{council}/rounds/{round}/join                          RESPONDENT
      POST /councils/{council}/rounds/{round}/join                          RESPONDENT
      POST /councils/{council}/rounds/{round}/own-link                      RESPONDENT
      GET  /councils/{council}/rounds/{round}/people                        LEAD
      POST /councils/{council}/rounds/{round}/people                        LEAD
      POST /councils/{council}/rounds/{round}/people/links/{link}/revoke    LEAD
      POST /councils/{council}/rounds/{round}/people/remind                 LEAD
      POST /councils/{council}/rounds/{round}/people/{participant}/link     LEAD
      GET  /councils/{council}/rounds/{round}/people/{participant}/remove   LEAD
      POST /councils/{council}/rounds/{round}/people/{participant}/remove   LEAD
      GET  /councils/{council}/rounds/{round}/publish                       LEAD
      POST /councils/{council}/rounds/{round}/publish                       LEAD
      GET  /councils/{council}/rounds/{round}/questions/{question}          RESPONDENT
      POST /councils/{council}/rounds/{round}/questions/{question}          RESPONDENT
      GET  /councils/{council}/rounds/{round}/results                       VIEWER
      GET  /councils/{council}/rounds/{round}/results/questions/{question}  VIEWER
      GET  /councils/{council}/rounds/{round}/sections/{section}            RESPONDENT
      GET  /councils/{council}/rounds/{round}/settings                      LEAD
      POST /councils/{council}/rounds/{round}/settings                      LEAD
      GET  /councils/{council}/rounds/{round}/settings/delete               LEAD
      POST /councils/{council}/rounds/{round}/settings/delete               LEAD
      POST /councils/{council}/rounds/{round}/settings/lock                 LEAD
      POST /councils/{council}/rounds/{round}/settings/reopen               LEAD
      GET  /councils/{council}/rounds/{round}/what-if                       VIEWER
      GET  /shared/{secret}                                                 ANYONE
      GET  /shared/{secret}/{kind}.{format}                                 ANYONE
      """;

  private static final List<Class<? extends Annotation>> METHODS =
      List.of(GET.class, POST.class, PUT.class, DELETE.class, HEAD.class, PATCH.class);

  private Routes() {}

  /**
   * One route.
   *
   * @param isMultipart whether its form comes in several parts, with a file
   */
  record Route(String method, String path, Reach reach, boolean isMultipart) {
    boolean isOfCouncil() {
      return path.startsWith("/councils/{council}");
    }

    /** Whether a browser shows it: no file, nothing that is sent. */
    boolean isPage() {
      String last = path.substring(path.lastIndexOf('/') + 1);
      return !changes() && !last.contains(".") && !last.equals("logo");
    }

    /** Who should see the page: everybody for whom it may look otherwise. */
    List<Person> people() {
      return switch (reach) {
        case ANYONE -> List.of(Person.STRANGER);
        case MEMBER -> List.of(Person.VIEWER);
        case VIEWER -> List.of(Person.LEAD, Person.VIEWER);
        case CONTRIBUTOR -> List.of(Person.CONTRIBUTOR);
        case RESPONDENT -> List.of(Person.CONTRIBUTOR, Person.GUEST, Person.LEAD);
        case LEAD -> List.of(Person.LEAD);
        case OWNER -> List.of(Person.OWNER);
      };
    }

    boolean changes() {
      return !method.equals("GET");
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  /** The table. */
  static Stream<Route> all() {
    return TABLE.lines().map(line -> line.split(" +")).map(Routes::route);
  }

  private static Route route(String[] words) {
    boolean isMultipart = words.length > 3 && words[3].equals("multipart");
    return new Route(words[0], words[1], Reach.valueOf(words[2]), isMultipart);
  }

  /** What the program has: every method that answers requests, by method and path. */
  static Map<String, JavaMethod> found() {
    var classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.localbydefault");
    Map<String, JavaMethod> found = new TreeMap<>();
    for (JavaClass type : classes) {
      for (JavaMethod method : type.getMethods()) {
        METHODS.stream()
            .filter(method::isAnnotatedWith)
            .forEach(verb -> found.put(verb.getSimpleName() + " " + path(type, method), method));
      }
    }
    return found;
  }

  private static String path(JavaClass type, JavaMethod method) {
    String whole =
        type.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("")
            + "/"
            + method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
    String path = ("/" + whole).replaceAll("/+", "/").replaceAll("\\{ *(\\w+) *:[^}]*}", "{$1}");
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
