package org.localbydefault.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The rooms of the house, and from where each may take what it needs. Whatever is not allowed here
 * is forbidden. The rules hold for any root, so that they can be tried on a tree that breaks them.
 */
final class House {
  private static final String[] FOR_ALL = {"java..", "org.jspecify.annotations.."};
  private static final List<String> NAMELESS =
      List.of("util", "common", "impl", "service", "dto", "manager", "helper");

  /** The core, bottom first: each may use those before it. */
  private static final List<String> CORE =
      List.of(
          "text",
          "council",
          "questionnaire",
          "assessment",
          "plan",
          "publication",
          "account",
          "reminder",
          "scoring",
          "finding",
          "casestudy",
          "report");

  /** What an adapter needs of the platform: injection, transactions, configuration, logging. */
  private static final List<String> FRAMEWORK =
      List.of(
          "jakarta..",
          "org.eclipse.microprofile.config..",
          "org.jboss.logging..",
          "io.quarkus.arc..");

  private static final List<String> WEB =
      plus(
          FRAMEWORK,
          "io.quarkus..",
          "io.vertx..",
          "org.jboss.resteasy.reactive..",
          "javax.crypto..");

  /** The pages, a package a feature. None may use another. */
  private static final List<String> PAGES =
      List.of("sign", "council", "home", "assess", "round", "results", "report", "plan", "library");

  private static final List<Room> ROOMS = rooms();

  private final String root;

  House(String root) {
    this.root = root;
  }

  /**
   * One package.
   *
   * @param uses other packages of the house
   * @param sees what is not of the house and not of Java
   */
  private record Room(String name, List<String> uses, List<String> sees) {}

  private static List<Room> rooms() {
    List<Room> rooms = new ArrayList<>();
    for (int i = 0; i < CORE.size(); i++) {
      rooms.add(new Room(CORE.get(i), CORE.subList(0, i), List.of()));
    }
    List<String> page = List.of("text", "report", "report.chart");
    List<String> core = plus(CORE, "report.chart", "report.compose");
    List<String> all = plus(core, "questionnaire.yaml", "report.pdf", "report.html", "exchange");
    rooms.add(new Room("report.chart", List.of("text", "report"), List.of()));
    rooms.add(new Room("report.compose", CORE, List.of()));
    rooms.add(new Room("questionnaire.yaml", core, List.of("org.snakeyaml.engine..")));
    rooms.add(new Room("report.pdf", page, List.of("org.apache.pdfbox..", "org.apache.fontbox..")));
    rooms.add(new Room("report.html", page, List.of("io.quarkus.qute..")));
    rooms.add(
        new Room("exchange", plus(core, "report.pdf"), List.of("com.fasterxml.jackson.core..")));
    rooms.add(new Room("cli", all, List.of("picocli..")));
    rooms.add(
        new Room(
            "persistence",
            CORE,
            plus(FRAMEWORK, "io.quarkus.hibernate..", "org.hibernate.resource.jdbc.spi..")));
    rooms.add(new Room("archive", List.of(), List.of("com.fasterxml.jackson.core..")));
    List<String> site = plus(all, "persistence");
    rooms.add(new Room("web", site, WEB));
    PAGES.forEach(name -> rooms.add(new Room("web." + name, plus(site, "web"), seenBy(name))));
    List<String> everything =
        plus(
            plus(site, "cli", "web", "archive"),
            PAGES.stream().map(n -> "web." + n).toArray(String[]::new));
    rooms.add(
        new Room("app", everything, plus(WEB, "io.smallrye.config..", "org.flywaydb.core..")));
    return List.copyOf(rooms);
  }

  /** Only who lets people in sees how easy passwords are to guess, and what a provider says. */
  private static List<String> seenBy(String page) {
    return page.equals("sign")
        ? plus(
            WEB, "com.nulabinc.zxcvbn..", "io.smallrye.mutiny..", "org.eclipse.microprofile.jwt..")
        : WEB;
  }

  private static List<String> plus(List<String> some, String... more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }

  /** One rule per room: what it may depend on. */
  List<ArchRule> directions() {
    return ROOMS.stream().map(this::direction).toList();
  }

  private ArchRule direction(Room room) {
    List<String> allowed = new ArrayList<>(List.of(FOR_ALL));
    allowed.add(named(room.name()));
    room.uses().forEach(name -> allowed.add(named(name)));
    allowed.addAll(room.sees());
    return classes()
        .that()
        .resideInAPackage(named(room.name()))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .allowEmptyShould(true);
  }

  /** A package that no rule speaks of would escape them all. */
  ArchRule everyPackageIsARoom() {
    return classes()
        .should()
        .resideInAnyPackage(ROOMS.stream().map(room -> named(room.name())).toArray(String[]::new));
  }

  ArchRule noCycles() {
    return slices().matching(root + ".(**)").should().beFreeOfCycles();
  }

  /** The same input gives the same result: no clock, no chance, no language of the machine. */
  ArchRule coreTakesNothingFromItsSurroundings() {
    Set<String> names = Set.of("now", "currentTimeMillis", "nanoTime", "randomUUID", "random");
    return noClasses()
        .that()
        .resideInAnyPackage(
            plus(CORE, "report.chart", "report.compose").stream()
                .map(this::named)
                .toArray(String[]::new))
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "a clock, chance or the machine's locale",
                call -> isSurrounding(call.getTarget(), names)));
  }

  private static boolean isSurrounding(AccessTarget target, Set<String> names) {
    boolean isJava = target.getOwner().getPackageName().startsWith("java.");
    return (isJava && names.contains(target.getName()))
        || target.getFullName().equals("java.util.Locale.getDefault()")
        || target.getFullName().startsWith("java.lang.System.getenv");
  }

  ArchRule namesThatSaySomething() {
    return noClasses()
        .should()
        .resideInAnyPackage(
            NAMELESS.stream().map(name -> ".." + name + "..").toArray(String[]::new));
  }

  ArchRule packagesAreNullMarked() {
    return classes()
        .should(
            new ArchCondition<>("be in a package with a package-info that is @NullMarked") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                JavaPackage home = item.getPackage();
                events.add(
                    new SimpleConditionEvent(
                        item, home.isAnnotatedWith(NullMarked.class), "in " + home.getName()));
              }
            });
  }

  private String named(String room) {
    return root + "." + room;
  }
}
