package org.localbydefault.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same rules, on a tree planted to break each of them: a rule that passes here is no rule. */
class PlantedViolationTest {
  private static final String ROOT = "org.localbydefault.architecture.planted";
  private static final House HOUSE = new House(ROOT);
  private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(ROOT);

  @Test
  void aPackageThatUsesOneAboveItIsCaught() {
    assertThat(violations(HOUSE.directions())).anyMatch(v -> names(v, "text.Peeks", "Score"));
  }

  @Test
  void aCorePackageThatSeesALibraryIsCaught() {
    assertThat(violations(HOUSE.directions()))
        .anyMatch(v -> names(v, "council.Brings", "org.assertj"));
  }

  @Test
  void whatAnAdapterMaySeeThePackageThatHoldsItMayNot() {
    assertThat(violations(HOUSE.directions()))
        .anyMatch(v -> names(v, "questionnaire.Reads", "org.snakeyaml"));
  }

  @Test
  void aCircleIsCaught() {
    assertThat(violations(List.of(HOUSE.noCycles()))).anyMatch(v -> v.contains("Cycle"));
  }

  @Test
  void aPackageThatIsNotInTheTableIsCaught() {
    assertThat(violations(List.of(HOUSE.everyPackageIsARoom())))
        .anyMatch(v -> v.contains("helper.Helps"));
  }

  @Test
  void aNameThatSaysNothingIsCaught() {
    assertThat(violations(List.of(HOUSE.namesThatSaySomething())))
        .anyMatch(v -> v.contains("helper.Helps"));
  }

  @Test
  void aClockInTheCoreIsCaught() {
    assertThat(violations(List.of(HOUSE.coreTakesNothingFromItsSurroundings())))
        .anyMatch(v -> names(v, "scoring.Score", ".now("));
  }

  @Test
  void aPackageThatIsNotNullMarkedIsCaught() {
    assertThat(violations(List.of(HOUSE.packagesAreNullMarked()))).isNotEmpty();
  }

  private static boolean names(String violation, String one, String other) {
    return violation.contains(one) && violation.contains(other);
  }

  private static List<String> violations(List<ArchRule> rules) {
    return rules.stream()
        .flatMap(rule -> rule.evaluate(CLASSES).getFailureReport().getDetails().stream())
        .toList();
  }
}
