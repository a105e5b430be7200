package kz.esep.admin.projects.file;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.Activity;
import kz.esep.plan.ActivityId;
import kz.esep.plan.Basis;
import kz.esep.plan.ContractChange;
import kz.esep.plan.DocumentKind;
import kz.esep.plan.EventKind;
import kz.esep.plan.EvidenceRule;
import kz.esep.plan.Grant;
import kz.esep.plan.Indicator;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.KnownPlace;
import kz.esep.plan.Per;
import kz.esep.plan.Project;
import kz.esep.plan.Quantity;
import kz.esep.plan.Reckoning;
import kz.esep.plan.StatusMode;
import kz.esep.plan.Task;

/** A project about which everything was decided that can be: no member of the format stays unused. */
final class Enriched {

    private Enriched() {}

    static Project of(Project plan) {
        var tasks = plan.tasks().stream()
                .map(task -> new Task(
                        task.number(),
                        task.title().with(Language.KK, "Міндет " + task.number()),
                        task.activities().reversed().stream()
                                .map(Enriched::activity)
                                .toList()))
                .toList();
        var place = new KnownPlace(
                new Wording(Language.KK, "Үлгі көпірі", "Мост Үлгі", null),
                List.of("көпір", "мост"),
                43.25,
                76.95,
                Wording.of(Language.KK, "Ақсу ауданы"));
        return plan.change()
                .named(
                        plan.title().with(Language.KK, "Атауы"),
                        new Wording(Language.KK, "Мақсат", "Цель", "Goal"),
                        plan.region())
                .grant(grant(plan.grant()))
                .plan(tasks, plan.indicators())
                .places(List.of(place))
                .closed(Instant.parse("2026-01-15T07:00:00Z"))
                .reckoning(new Reckoning(Reckoning.Unit.PEOPLE, StatusMode.OVERLAPPING))
                .made();
    }

    private static Grant grant(Grant signed) {
        var change = new ContractChange(
                "k1",
                LocalDate.of(2024, 9, 2),
                "1",
                new Wording(Language.RU, "Ұзартылды", "Продление", null),
                new BigDecimal("9500000.5"),
                null,
                LocalDate.of(2025, 3, 31),
                false);
        return new Grant(
                signed.operator(),
                signed.customer(),
                signed.contractNumber(),
                signed.contractDate(),
                signed.field(),
                signed.priority(),
                Wording.of(Language.RU, "краткосрочный"),
                new BigDecimal("10000000"),
                signed.amount(),
                List.of(change));
    }

    private static Activity activity(Activity one) {
        var rule = new EvidenceRule(
                3, Set.of(DocumentKind.PROGRAMME, DocumentKind.LIST), Set.of(DocumentKind.PROGRAMME), 2, true);
        return new Activity(
                new ActivityId("moved-" + one.id()),
                one.number(),
                one.title(),
                List.of(Wording.of(Language.KK, "Үлгі көпірі")),
                one.indicators().stream().map(Enriched::indicator).toList(),
                EventKind.ROUND_TABLE,
                rule);
    }

    /** Another way to count, and a reading of the plan that no rule would find in its text. */
    private static Indicator indicator(Indicator one) {
        var raw = one.plan() == null ? "по согласованию" : one.plan().raw();
        var read = new Quantity(
                raw,
                Quantity.Comparator.ABOUT,
                Quantity.UnitKind.MONEY,
                List.of(
                        new Quantity.Part(new BigDecimal("7"), null, "грант", "7 × 200"),
                        new Quantity.Part(new BigDecimal("1"), new BigDecimal("2"), null, null)),
                new Quantity.Scope(Per.SUBGRANT, "малого гранта", new IndicatorId("other-i1"), new BigDecimal("7")),
                new Quantity.Each(new BigDecimal("200000"), "KZT"),
                "на двух языках",
                Set.of(Quantity.Approval.CUSTOMER));
        return new Indicator(
                new IndicatorId("other-" + one.id()),
                new Wording(
                        Language.RU, "Аты", Objects.requireNonNull(one.name().in(Language.RU)), null),
                one.unit(),
                read,
                Basis.MANUAL,
                one.id().value().endsWith("1"));
    }
}
