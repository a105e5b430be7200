package kz.esep;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** Dependencies point one way. The picture is in {@code docs/architecture.md}. */
@AnalyzeClasses(packages = "kz.esep", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] LEAVES = {
        "kz.esep.plan..",
        "kz.esep.card..",
        "kz.esep.call..",
        "kz.esep.versions..",
        "kz.esep.facts..",
        "kz.esep.deadlines..",
        "kz.esep.drafts..",
        "kz.esep.narratives..",
        "kz.esep.attendance..",
        "kz.esep.survey..",
        "kz.esep.journal..",
        "kz.esep.evidence..",
        "kz.esep.people..",
        "kz.esep.outgoing..",
        "kz.esep.incoming..",
        "kz.esep.language.."
    };

    private static final String TELEGRAM_LIBRARY = "org.telegram..";

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("kz.esep.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule dialoguesHaveNoCycles =
            slices().matching("kz.esep.dialogues.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheRepertoireKnowsAllDialogues = noClasses()
            .that()
            .resideInAPackage("kz.esep.dialogues.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kz.esep.dialogues");

    @ArchTest
    static final ArchRule onlyTelegramUsesTheTelegramLibrary = noClasses()
            .that()
            .resideOutsideOfPackage("kz.esep.telegram..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(TELEGRAM_LIBRARY);

    @ArchTest
    static final ArchRule leavesSeeNeitherTelegramNorTheWeb = noClasses()
            .that()
            .resideInAnyPackage(LEAVES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    TELEGRAM_LIBRARY,
                    "org.quartz..",
                    "org.springframework.web..",
                    "jakarta.servlet..",
                    "kz.esep.telegram..",
                    "kz.esep.dialogue..",
                    "kz.esep.dialogues..",
                    "kz.esep.conductor..");

    @ArchTest
    static final ArchRule dialoguesArePure = noClasses()
            .that()
            .resideInAnyPackage("kz.esep.dialogue..", "kz.esep.dialogues..", "kz.esep.language..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "com.mongodb..",
                    "org.bson..",
                    "java.net.http..",
                    "java.sql..",
                    "kz.esep.conductor..",
                    "kz.esep.telegram..",
                    "kz.esep.storage..");

    @ArchTest
    static final ArchRule factsArePlainJava = noClasses()
            .that()
            .resideInAPackage("kz.esep.facts..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "com.mongodb..", "org.bson..", "org.telegram..");

    @ArchTest
    static final ArchRule theEngineKnowsNoDialogue = noClasses()
            .that()
            .resideInAPackage("kz.esep.dialogue..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kz.esep.dialogues..");

    @ArchTest
    static final ArchRule nothingImportsTheLocalStandIns = noClasses()
            .that()
            .resideOutsideOfPackage("kz.esep.local..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kz.esep.local..");

    @ArchTest
    static final ArchRule timeComesFromOutside = noClasses()
            .that()
            .resideInAnyPackage(LEAVES)
            .or()
            .resideInAnyPackage("kz.esep.dialogue..", "kz.esep.dialogues..", "kz.esep.conductor..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now");

    @ArchTest
    static final ArchRule namesAreTermsOfTheField = classes()
            .should()
            .haveSimpleNameNotEndingWith("Impl")
            .andShould()
            .haveSimpleNameNotEndingWith("Dto")
            .andShould()
            .haveSimpleNameNotEndingWith("Manager")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper")
            .andShould()
            .haveSimpleNameNotEndingWith("Util")
            .andShould()
            .haveSimpleNameNotEndingWith("Utils")
            .andShould()
            .haveSimpleNameNotEndingWith("Service")
            .andShould()
            .haveSimpleNameNotEndingWith("Processor");
}
