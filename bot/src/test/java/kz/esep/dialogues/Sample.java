package kz.esep.dialogues;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.people.Invitation;
import kz.esep.people.InvitationId;
import kz.esep.people.Membership;
import kz.esep.people.Person;
import kz.esep.people.PersonId;
import kz.esep.people.Role;
import kz.esep.plan.Activity;
import kz.esep.plan.ActivityId;
import kz.esep.plan.Basis;
import kz.esep.plan.Grant;
import kz.esep.plan.Grantee;
import kz.esep.plan.Indicator;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.Period;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Quantity;
import kz.esep.plan.Task;

/** An invented project and invented people for the tests of dialogues. */
public final class Sample {

    public static final Instant NOW = Instant.parse("2026-06-15T07:30:00Z");
    public static final ProjectId PROJECT_ID = new ProjectId("taza-ozen");
    public static final ProjectId OTHER_ID = new ProjectId("jasyl-aula");
    public static final long VOLUNTEER = 1001;
    public static final long COORDINATOR = 1002;
    public static final long SECOND = 1003;
    public static final long OPERATOR = 1004;

    private Sample() {}

    public static Project project() {
        return new Project(
                PROJECT_ID,
                1,
                Language.KK,
                both("Таза өзен – үлгі жоба", "Чистая река – пример проекта"),
                null,
                null,
                new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 11, 30), null, false),
                new Grant(null, null, "1", null, null, null, BigDecimal.valueOf(1_000_000)),
                new Grantee(both("«Үлгі» қоғамдық қоры", "ОФ «Үлгі»"), null, null, null),
                List.of(new Task(1, both("Өзен жағасын тазарту", "Очистить берег реки"), List.of(cleanup(), lesson()))),
                List.of());
    }

    /** A second project, for people of several. */
    public static Project other() {
        return new Project(
                OTHER_ID,
                1,
                Language.KK,
                both("Жасыл аула – үлгі жоба", "Зелёный двор – пример проекта"),
                null,
                null,
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), null, false),
                new Grant(null, null, "2", null, null, null, BigDecimal.valueOf(500_000)),
                new Grantee(both("«Үлгі» қоғамдық қоры", "ОФ «Үлгі»"), null, null, null),
                List.of(new Task(1, both("Аулаларды көгалдандыру", "Озеленить дворы"), List.of(lesson()))),
                List.of());
    }

    private static Activity cleanup() {
        return new Activity(
                new ActivityId("t1a1"),
                1,
                both("Өзен жағасындағы сенбіліктер", "Субботники на берегу реки"),
                List.of(both("Үлгі көпір", "Мост Үлгі"), both("Сынақ саябағы", "Парк Сынақ")),
                List.of(
                        indicator(
                                "t1a1i1",
                                "Өткізілген сенбіліктер",
                                "Проведённые субботники",
                                "сенбілік",
                                "субботник",
                                Basis.ENTRIES,
                                quantity(10)),
                        indicator(
                                "t1a1i2",
                                "Жиналған қалдық",
                                "Собранный мусор",
                                "тонна",
                                "тонна",
                                Basis.ASKED,
                                quantity(20))));
    }

    private static Activity lesson() {
        return new Activity(
                new ActivityId("t1a2"),
                2,
                both("Мектептегі эко-сабақ", "Эко-урок в школе"),
                List.of(),
                List.of(indicator(
                        "t1a2i1", "Қатысушылар", "Участники", "адам", "человек", Basis.PARTICIPANTS, quantity(30))));
    }

    private static Indicator indicator(
            String id, String kk, String ru, String unitKk, String unitRu, Basis basis, Quantity plan) {
        return new Indicator(new IndicatorId(id), both(kk, ru), both(unitKk, unitRu), plan, basis, true);
    }

    private static Quantity quantity(int value) {
        return Quantity.of(Integer.toString(value), Quantity.Comparator.AT_LEAST, BigDecimal.valueOf(value));
    }

    static Wording both(String kk, String ru) {
        return new Wording(Language.KK, kk, ru, null);
    }

    public static Person person(long chat, String name, Language language, Role role) {
        return new Person(
                PersonId.ofTelegram(chat),
                chat,
                name,
                language,
                NOW.minusSeconds(86_400),
                List.of(new Membership(PROJECT_ID, role, NOW.minusSeconds(86_400))),
                null);
    }

    public static Invitation invitation() {
        return new Invitation(
                new InvitationId("AAAABBBBCCCCDDDD"),
                PROJECT_ID,
                Role.VOLUNTEER,
                null,
                30,
                List.of(),
                NOW.plusSeconds(86_400),
                false,
                NOW);
    }
}
