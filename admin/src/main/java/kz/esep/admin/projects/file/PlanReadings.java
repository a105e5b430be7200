package kz.esep.admin.projects.file;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.Per;
import kz.esep.plan.Quantity;
import kz.esep.plan.Quantity.Approval;
import kz.esep.plan.Quantity.Comparator;
import kz.esep.plan.Quantity.Each;
import kz.esep.plan.Quantity.Part;
import kz.esep.plan.Quantity.Scope;
import kz.esep.plan.Quantity.UnitKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The member {@code planRead} of a project file: a plan with everything that was read of its text. */
final class PlanReadings {

    private PlanReadings() {}

    /** The plan of a member that {@link #flaw} has nothing against. */
    static Quantity quantity(PlanRead read, String raw) {
        var approvals = EnumSet.noneOf(Approval.class);
        read.approvals().forEach(word -> KnownWords.approval(word).ifPresent(approvals::add));
        return new Quantity(
                raw,
                word(read.comparator()).flatMap(KnownWords::comparator).orElse(Comparator.NONE),
                word(read.kind()).flatMap(KnownWords::unitKind).orElse(UnitKind.COUNT),
                read.parts().stream()
                        .map(part ->
                                new Part(Objects.requireNonNull(part.value()), part.max(), part.unit(), part.label()))
                        .toList(),
                scope(read.scope()),
                each(read.each()),
                read.qualifier(),
                approvals);
    }

    /** The path of what is wrong in a member, below it; empty for nothing. */
    static Optional<String> flaw(PlanRead read) {
        var unitKind = word(read.kind()).flatMap(KnownWords::unitKind);
        if (unitKind.isEmpty()) {
            return Optional.of("kind");
        }
        if (word(read.comparator()).flatMap(KnownWords::comparator).isEmpty()) {
            return Optional.of("comparator");
        }
        for (int i = 0; i < read.parts().size(); i++) {
            if (isWrong(read.parts().get(i))) {
                return Optional.of("parts[" + i + "]");
            }
        }
        if (read.parts().isEmpty() != (unitKind.get() == UnitKind.TEXT)) {
            return Optional.of("parts");
        }
        if (read.scope() != null
                && (read.scope().words() == null
                        || word(read.scope().per()).flatMap(KnownWords::per).isEmpty())) {
            return Optional.of("scope");
        }
        if (read.each() != null && (read.each().amount() == null || read.each().currency() == null)) {
            return Optional.of("each");
        }
        return read.approvals().stream()
                        .allMatch(word -> KnownWords.approval(word).isPresent())
                ? Optional.empty()
                : Optional.of("approvals");
    }

    private static boolean isWrong(PlanRead.NumberPart part) {
        var value = part.value();
        return value == null
                || value.signum() < 0
                || (part.max() != null && part.max().compareTo(value) < 0);
    }

    private static Optional<String> word(@Nullable String word) {
        return Optional.ofNullable(word);
    }

    private static @Nullable Scope scope(PlanRead.@Nullable ScopePart scope) {
        return scope == null
                ? null
                : new Scope(
                        word(scope.per()).flatMap(KnownWords::per).orElse(Per.OTHER),
                        Objects.requireNonNull(scope.words()),
                        scope.base() == null ? null : new IndicatorId(scope.base()),
                        scope.count());
    }

    private static @Nullable Each each(PlanRead.@Nullable EachPart each) {
        return each == null
                ? null
                : new Each(Objects.requireNonNull(each.amount()), Objects.requireNonNull(each.currency()));
    }

    /** Writes the members that every tool of the format reads. */
    static void writePlainly(Quantity plan, ObjectNode node) {
        var value = plan.value();
        if (value == null) {
            return;
        }
        node.put("plan", value);
        put(node, "planMax", plan.max());
        if (plan.parts().size() > 1) {
            var parts = node.putArray("planParts");
            plan.parts().forEach(part -> parts.add(part.value()));
        }
        node.put(
                "comparator",
                switch (plan.comparator()) {
                    case AT_LEAST -> ">=";
                    case AT_MOST -> "<=";
                    case EXACTLY -> "=";
                    case ABOUT -> "~";
                    case NONE -> "none";
                });
        if (plan.scope() instanceof Scope scope) {
            node.put("perEvent", true).put("per", scope.words());
            if (scope.count() != null) {
                var base = node.putObject("planBase").put("value", scope.count());
                if (scope.base() != null) {
                    base.put("id", scope.base().value());
                }
            }
        } else {
            node.put("perEvent", false);
        }
        if (plan.qualifier() != null) {
            node.put("planQualifier", plan.qualifier());
        }
    }

    /** Writes the member itself. */
    static void write(Quantity plan, ObjectNode node) {
        node.put("comparator", KnownWords.of(plan.comparator())).put("kind", KnownWords.of(plan.unitKind()));
        var parts = node.putArray("parts");
        plan.parts().forEach(part -> {
            var one = parts.addObject().put("value", part.value());
            put(one, "max", part.max());
            put(one, "unit", part.unit());
            put(one, "label", part.label());
        });
        if (plan.scope() instanceof Scope scope) {
            var one = node.putObject("scope")
                    .put("per", KnownWords.of(scope.per()))
                    .put("words", scope.words());
            put(one, "base", scope.base() == null ? null : scope.base().value());
            put(one, "count", scope.count());
        }
        if (plan.each() instanceof Each each) {
            node.putObject("each").put("amount", each.amount()).put("currency", each.currency());
        }
        put(node, "qualifier", plan.qualifier());
        var approvals = node.putArray("approvals");
        plan.approvals().forEach(one -> approvals.add(KnownWords.of(one)));
    }

    private static void put(ObjectNode node, String member, @Nullable BigDecimal value) {
        if (value != null) {
            node.put(member, value);
        }
    }

    private static void put(ObjectNode node, String member, @Nullable String value) {
        if (value != null) {
            node.put(member, value);
        }
    }

    /** All members that tell a plan apart from its text. */
    static List<String> members() {
        return List.of(
                "plan",
                "planMax",
                "planParts",
                "comparator",
                "perEvent",
                "per",
                "planBase",
                "planQualifier",
                "planRead");
    }
}
