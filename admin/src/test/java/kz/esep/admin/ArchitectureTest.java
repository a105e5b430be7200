package kz.esep.admin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Dependencies of the back office point one way. The picture is in {@code docs/architecture.md}. */
@AnalyzeClasses(packages = "kz.esep.admin", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] FRAMEWORKS = {
        "org.springframework..", "com.mongodb..", "org.bson..", "org.quartz..", "jakarta..", "java.net.http.."
    };

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("kz.esep.admin.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule formsAndChecksArePlainJavaOverFacts = noClasses()
            .that()
            .resideInAnyPackage("kz.esep.admin.reports.forms..", "kz.esep.admin.reports.checks..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS);

    @ArchTest
    static final ArchRule onlyFillingWritesDocumentsAndOnlyTablesReadThem = noClasses()
            .that()
            .resideOutsideOfPackages("kz.esep.admin.reports.filling..", "kz.esep.admin.projects.table..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "com.deepoove..");

    @ArchTest
    static final ArchRule onlyDeadlinesKnowQuartz = noClasses()
            .that()
            .resideOutsideOfPackage("kz.esep.admin.deadlines..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.quartz..");

    @ArchTest
    static final ArchRule nothingImportsTheLocalStandIns =
            noClasses().should().dependOnClassesThat().resideInAPackage("kz.esep.local..");

    @ArchTest
    static final ArchRule theBackOfficeDoesNotTalkToTelegram = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.telegram..", "kz.esep.telegram.receiving..", "kz.esep.telegram.sending..");

    @ArchTest
    static final ArchRule timeComesFromOutside = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now");
}
