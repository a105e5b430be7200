package kz.esep.card;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.esep.card.Spending.Line;
import kz.esep.card.Spending.Purchase;
import kz.esep.card.Team.Bond;
import kz.esep.card.Team.Member;
import kz.esep.card.Team.Ngo;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.ProjectId;

/** A card with something in every part. All names are invented. */
public final class SampleCard {

    public static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    private SampleCard() {}

    public static ProjectCard of(ProjectId project) {
        return ProjectCard.empty(project)
                .change()
                .team(new Team(
                        List.of(
                                new Member("m1", Bond.STAFF, "Үлгі Айгүл", ru("бухгалтер")),
                                new Member("m2", Bond.STAFF, "Үлгі Бекзат", null),
                                new Member("m3", Bond.SPECIALIST, "Үлгі Сәуле", ru("тренер"))),
                        List.of(new Ngo("n1", ru("ОФ «Таза дала»")))))
                .promised(new Promised(120, 5_000, 2, 1, 3, 2))
                .spending(new Spending(
                        new Line(tenge("2000000"), tenge("1900000.50"), null),
                        new Line(tenge("300000"), null, ru("уплачены в июле")),
                        List.of(
                                new Purchase("p1", ru("аренда зала"), tenge("100000"), tenge("90000")),
                                new Purchase("p2", ru("печать"), null, tenge("10000.25")))))
                .partners(List.of(
                        partner("a1", "ОФ «ТАЗА  ДАЛА»", false, true), partner("a2", "Green Steppe", true, false)))
                .subGrants(List.of(new SubGrant(
                        "s1",
                        ru("ИП «Бұлақ»"),
                        ru("посадка"),
                        "7",
                        LocalDate.of(2026, 3, 4),
                        tenge("200000"),
                        paper(),
                        List.of(paper()))))
                .recommendations(List.of(
                        new Recommendation(
                                "r1", ru("акимат"), ru("поставить урны"), "12-3", LocalDate.of(2026, 5, 6), paper()),
                        new Recommendation(
                                "r2", ru("маслихат"), Wording.of(Language.KK, "жоспар бекіту"), null, null, null)))
                .proposals(List.of(new Proposal(
                        "q1",
                        ru("экология"),
                        ru("чистые реки"),
                        ru("мусор"),
                        tenge("5420000"),
                        ru("краткосрочный"),
                        ru("реки чисты"))))
                .reason(new Reason(new IndicatorId("t1a1i1"), ru("паводок"), "operator", NOW))
                .manual(new ManualFact(
                        new IndicatorId("t1a1i2"), List.of(tenge("5"), tenge("1")), ru("по акту"), "operator", NOW))
                .reach(List.of(
                        new Reach("h1", "https://example.kz/a", 1_200, LocalDate.of(2026, 5, 30)),
                        new Reach("h2", "газета", 800, null)))
                .otherMoney(List.of(new OtherMoney("o1", ru("спонсор"), tenge("50000"))))
                .story(new Story(ru("было"), ru("стало"), ru("итог"), ru("спасибо"), true))
                .brief(new Brief(ru("Таза дала (Астана)"), 11_000, tenge("1280.50")))
                .made();
    }

    public static Partner partner(String key, String name, boolean foreign, boolean ngo) {
        return new Partner(
                key,
                Partner.Kind.ORGANISATION,
                ru(name),
                ru("волонтёры"),
                "Үлгі Марат",
                "+7 700 000 00 00",
                ru("г. Астана, ул. Примерная, 1"),
                foreign,
                ngo,
                ru("знает район"),
                null);
    }

    public static BigDecimal tenge(String amount) {
        return new BigDecimal(amount);
    }

    public static Wording ru(String text) {
        return Wording.of(Language.RU, text);
    }

    private static Paper paper() {
        return new Paper("paper1", "письмо.pdf", "application/pdf", 1_234, NOW);
    }
}
