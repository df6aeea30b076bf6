package org.localbydefault.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The stores hold every query to its council; nothing goes past them. */
class PersistenceRulesTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.localbydefault");

  @Test
  void onlyPersistenceKnowsThatThereIsADatabase() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.localbydefault.persistence..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.persistence..",
            "org.hibernate..",
            "io.quarkus.hibernate..",
            "io.agroal..",
            "javax.sql..",
            "java.sql..")
        .check(CLASSES);
  }

  @Test
  void nothingIsChangedPastTheEntities() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "jakarta\\.persistence\\.EntityManager|jakarta\\.persistence\\.Query"
                + "|org\\.hibernate\\.(Session|StatelessSession|query\\.NativeQuery)")
        .check(CLASSES);
  }
}
