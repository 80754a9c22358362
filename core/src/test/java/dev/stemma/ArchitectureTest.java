package dev.stemma;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** Holds the walls of the house: what may know what inside this module. */
@AnalyzeClasses(packages = "dev.stemma", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** Each package may use those before it. */
  private static final List<String> ROW =
      List.of(
          "article", "text", "time", "extract", "collate", "reuse", "quote", "lineage", "report");

  @ArchTest
  static final ArchRule packagesDependOnEachOtherInNoCircle =
      slices().matching("dev.stemma.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule everyClassLivesInAPackageOfTheRow =
      classes().should().resideInAnyPackage(packages(ROW));

  @ArchTest
  static void aPackageUsesOnlyPackagesBeforeItInTheRow(JavaClasses classes) {
    for (int place = 0; place < ROW.size() - 1; place++) {
      noClasses()
          .that()
          .resideInAPackage(packageOf(ROW.get(place)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packages(ROW.subList(place + 1, ROW.size())))
          .check(classes);
    }
  }

  @ArchTest
  static final ArchRule nothingReachesADatabaseOrTheNetwork =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "java.net.http..", "javax.net..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.net\\.(.*Socket.*|.*URLConnection|InetAddress)"
                  + "|java\\.nio\\.channels\\..*Socket.*"
                  + "|org\\.jsoup\\.(Connection|helper\\.HttpConnection)(\\$.*)?")
          .orShould()
          .callMethod(java.net.URL.class, "openStream")
          .orShould()
          .callMethod(java.net.URL.class, "openConnection");

  @ArchTest
  static final ArchRule nothingLogs =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.util.logging..",
              "org.slf4j..",
              "org.apache.logging..",
              "org.apache.commons.logging..",
              "ch.qos.logback..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.lang\\.System\\$Logger.*");

  @ArchTest
  static final ArchRule nothingPrints =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses classes) {
    Set<String> marked =
        classes.stream()
            .filter(type -> type.getSimpleName().equals("package-info"))
            .filter(type -> type.isAnnotatedWith(NullMarked.class))
            .map(JavaClass::getPackageName)
            .collect(Collectors.toSet());
    Set<String> all = classes.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    assertThat(marked).isEqualTo(all).hasSizeGreaterThanOrEqualTo(ROW.size());
  }

  @ArchTest
  static final ArchRule publicFieldsNeverChange =
      fields()
          .that()
          .arePublic()
          .should()
          .beFinal()
          .andShould()
          .haveRawType(DescribedPredicate.describe("is no array", type -> !type.isArray()));

  @ArchTest
  static final ArchRule nothingSharedByAllThreadsIsReassigned =
      fields().that().areStatic().should().beFinal();

  private static String packageOf(String name) {
    return "dev.stemma." + name + "..";
  }

  private static String[] packages(List<String> names) {
    return names.stream().map(ArchitectureTest::packageOf).toArray(String[]::new);
  }
}
