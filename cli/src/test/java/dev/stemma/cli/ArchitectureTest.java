package dev.stemma.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/** Holds what the command may know: the core and picocli, no other module. */
@AnalyzeClasses(packages = "dev.stemma", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule theCommandKnowsTheCoreOnly =
      classes()
          .that()
          .resideInAPackage("dev.stemma.cli..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "picocli..",
              "org.jspecify.annotations..",
              "dev.stemma.cli..",
              "dev.stemma.article..",
              "dev.stemma.text..",
              "dev.stemma.time..",
              "dev.stemma.extract..",
              "dev.stemma.collate..",
              "dev.stemma.reuse..",
              "dev.stemma.quote..",
              "dev.stemma.lineage..",
              "dev.stemma.report..");

  @ArchTest
  static final ArchRule nothingKnowsTheCommandOrTheBench =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.stemma.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.stemma.cli..", "dev.stemma.bench..");

  @ArchTest
  static final ArchRule publicFieldsNeverChange = fields().that().arePublic().should().beFinal();

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses classes) {
    assertThat(classes)
        .allSatisfy(type ->
            assertThat(classes)
                .anyMatch(info ->
                    info.getSimpleName().equals("package-info")
                        && info.getPackageName().equals(type.getPackageName())
                        && info.isAnnotatedWith(NullMarked.class)));
  }
}
