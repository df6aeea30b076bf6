package org.localbydefault.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {
  private static final String ROOT = "org.localbydefault";
  private static final int MOST_LINES = 250;
  private static final House HOUSE = new House(ROOT);
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void everyPackageUsesOnlyWhatItMay() {
    assertThat(CLASSES.size()).isGreaterThan(100);
    HOUSE.directions().forEach(rule -> rule.check(CLASSES));
  }

  @Test
  void everyPackageIsInTheTable() {
    HOUSE.everyPackageIsARoom().check(CLASSES);
  }

  @Test
  void noPackagesGoInCircles() {
    HOUSE.noCycles().check(CLASSES);
  }

  @Test
  void theCoreTakesNothingFromItsSurroundings() {
    HOUSE.coreTakesNothingFromItsSurroundings().check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    HOUSE.packagesAreNullMarked().check(CLASSES);
  }

  @Test
  void noPackageHasANameThatSaysNothing() {
    HOUSE.namesThatSaySomething().check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/main/java", "src/test/java"})
  void noFileIsLongerThan250Lines(String folder) throws IOException {
    Map<String, Integer> tooLong = new TreeMap<>();
    try (var files = Files.walk(Path.of(folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        int lines = Files.readAllLines(file).size();
        if (lines > MOST_LINES) {
          tooLong.put(file.toString(), lines);
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }
}
