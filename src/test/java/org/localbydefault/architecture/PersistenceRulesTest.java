package org.localbydefault.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
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
  void onlyPersistenceAndBackupsKnowThatThereIsADatabase() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.localbydefault.persistence..",
            "org.localbydefault.archive..",
            "org.localbydefault.app..")
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
        .callMethodWhere(
            DescribedPredicate.describe(
                "a query past the repositories", call -> isPast(call.getTarget())))
        .check(CLASSES);
  }

  private static boolean isPast(AccessTarget target) {
    String owner = target.getOwner().getName();
    return owner.equals("org.hibernate.StatelessSession")
        || (owner.matches("jakarta\\.persistence\\.EntityManager|org\\.hibernate\\.Session")
            && target.getName().startsWith("create"));
  }
}
