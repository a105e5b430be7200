package kz.esep.admin.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kz.esep.admin.Office;
import kz.esep.admin.Visitor;
import kz.esep.card.Partner;
import kz.esep.card.ProjectCards;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.narratives.Narratives;
import kz.esep.plan.Basis;
import kz.esep.plan.Project;
import kz.esep.plan.Projects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TranslationTest {

    private static final String PAGE = "/projects/taza-ozen-ulgi/translation";

    private static Office office;
    private static Visitor operator;

    @BeforeAll
    static void open() {
        office = Office.open();
        office.bean(SampleProject.class).orImport();
        operator = Visitor.signedIn(office);
    }

    @BeforeEach
    void look() {
        operator.get(PAGE);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void aTextIsReplacedWhereverItStands() {
        var place = Wording.of(Language.KK, "Тал жағалау");
        var unit = wording("адам", "человек", "people");
        var next = PlanWordings.replaced(
                        project(), Translatable.key(Translatable.Kind.UNIT, unit), unit.with(Language.RU, "чел."))
                .orElseThrow();
        assertThat(Bases.of(next)
                        .filter(i -> i.unit() != null && "чел.".equals(i.unit().ru())))
                .hasSize(4);
        assertThat(PlanWordings.replaced(project(), Translatable.key(Translatable.Kind.PLACE, place), place))
                .isEmpty();
    }

    @Test
    void savesARowAndRefusesAStaleOne() {
        var title = project().title();
        var key = Translatable.key(Translatable.Kind.TITLE, title);
        save(key, String.valueOf(title.kk()), "Первая правка");
        assertThat(project().title().ru()).isEqualTo("Первая правка");
        operator.get(PAGE);
        var stale = save(key, String.valueOf(title.kk()), "Вторая правка");
        assertThat(stale).isEqualTo(409);
        assertThat(project().title().ru()).isEqualTo("Первая правка");
    }

    @Test
    void theOriginalCannotBeLost() {
        var key = Translatable.key(Translatable.Kind.TITLE, project().title());
        assertThat(save(key, " ", "Только перевод")).isEqualTo(409);
        assertThat(project().title().kk()).isEqualTo("Таза өзен – үлгі жоба");
    }

    @Test
    void textsOfTheCardStandBesideThoseOfThePlan() {
        var role = Wording.of(Language.RU, "волонтёры");
        var cards = office.bean(ProjectCards.class);
        var card = cards.of(project().id());
        assertThat(cards.replace(card.change()
                        .partners(List.of(partner("p1", role), partner("p2", role)))
                        .made()))
                .isTrue();
        assertThat(operator.get(PAGE + "?missing=true").body()).contains("волонтёры");
        save(Translatable.key(Translatable.Kind.PARTNER, role), "еріктілер", "волонтёры");
        assertThat(cards.of(project().id()).partners())
                .extracting(Partner::role)
                .containsOnly(role.with(Language.KK, "еріктілер"));
        operator.get(PAGE);
        assertThat(save(Translatable.key(Translatable.Kind.PARTNER, role), "басқа", "волонтёры"))
                .isEqualTo(409);
    }

    private static Partner partner(String key, Wording role) {
        var name = wording("Үлгі " + key, "Үлгі " + key, "Sample " + key);
        return new Partner(key, Partner.Kind.ORGANISATION, name, role, null, null, null, false, false, null, null);
    }

    private static long missing(Project project) {
        return PlanWordings.rows(project).stream()
                .filter(text -> text.lacks(Language.KK, Language.RU))
                .count();
    }

    @Test
    void whatWasWrittenForAReportIsTranslatedThere() {
        var narratives = office.bean(Narratives.class);
        var id = project().id();
        narratives.save(id, "result", Language.RU, "Берег чист.", Narratives.NOTHING_SEEN, "operator", Instant.EPOCH);
        var written = Wording.of(Language.RU, "Берег чист.");
        assertThat(operator.get(PAGE + "?missing=true").body()).contains("Берег чист.");
        save(Translatable.key(Translatable.Kind.NARRATIVE, written), "Жаға таза.", "Берег чист.");
        assertThat(narratives.find(id, "result", Language.KK).orElseThrow().text())
                .isEqualTo("Жаға таза.");
        assertThat(narratives.find(id, "result", Language.RU).orElseThrow().text())
                .isEqualTo("Берег чист.");
    }

    @Test
    void missingTranslationsAreCounted() {
        var without = PlanWordings.replaced(
                        project(),
                        Translatable.key(Translatable.Kind.TITLE, project().title()),
                        Wording.of(Language.KK, "Таза өзен"))
                .orElseThrow();
        assertThat(missing(project())).isZero();
        assertThat(missing(without)).isOne();
    }

    @Test
    void aBasisIsConfirmedUnlessItWasChangedMeanwhile() {
        var page = "/projects/taza-ozen-ulgi/indicators";
        operator.get(page);
        operator.post(page, "indicator", "t1a1i3", "basis", "MANUAL", "seen", "ASKED");
        assertThat(basis("t1a1i3")).isEqualTo(Basis.MANUAL);
        operator.get(page);
        operator.post(page, "indicator", "t1a1i3", "basis", "LATEST", "seen", "ASKED");
        assertThat(basis("t1a1i3")).isEqualTo(Basis.MANUAL);
        assertThat(operator.get(page).body()).contains("Мұны басқа біреу өзгертіп қойды");
    }

    private int save(String key, String kk, String ru) {
        return operator.post(PAGE, "key", key, "kind", "TITLE", "kk", kk, "ru", ru, "en", "")
                .statusCode();
    }

    private Basis basis(String indicator) {
        return Bases.of(project())
                .filter(i -> i.id().value().equals(indicator))
                .findFirst()
                .orElseThrow()
                .basis();
    }

    private Project project() {
        return office.bean(Projects.class).find(SampleProject.ID).orElseThrow();
    }

    private static Wording wording(String kk, String ru, String en) {
        return new Wording(Language.KK, kk, ru, en);
    }
}
