package kz.esep.local.telegram;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The packages of the local Telegram build on each other one way, and it needs nothing of the bot. */
@AnalyzeClasses(packages = "kz.esep", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("kz.esep.local.telegram.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NEEDS_NOTHING_OF_THE_BOT = noClasses()
            .that()
            .resideInAPackage("kz.esep.local.telegram..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.telegram..", "kz.esep.telegram..", "kz.esep.dialogue..", "kz.esep.outgoing..");

    @ArchTest
    static final ArchRule TEXT_AND_DESCRIPTION_ARE_PLAIN_JAVA = noClasses()
            .that()
            .resideInAnyPackage("kz.esep.local.telegram.text", "kz.esep.local.telegram.description")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "kz.esep.local.telegram.world..");
}
