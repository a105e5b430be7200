package kz.esep.storage;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.Per;
import kz.esep.plan.Quantity;
import kz.esep.plan.Quantity.Approval;
import kz.esep.plan.Quantity.Comparator;
import kz.esep.plan.Quantity.Each;
import kz.esep.plan.Quantity.Part;
import kz.esep.plan.Quantity.Scope;
import kz.esep.plan.Quantity.UnitKind;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;

/**
 * A planned quantity as it is stored now, and as it was before its parts had units: {@code value}, {@code max}, {@code
 * per} and {@code base} beside each other, and {@code parts} as plain numbers.
 */
@ReadingConverter
final class StoredQuantity implements Converter<Document, Quantity> {

    @Override
    public Quantity convert(Document stored) {
        return stored.containsKey("unitKind") ? present(stored) : old(stored);
    }

    private static Quantity present(Document stored) {
        return new Quantity(
                stored.getString("raw"),
                Comparator.valueOf(stored.getString("comparator")),
                UnitKind.valueOf(stored.getString("unitKind")),
                stored.getList("parts", Document.class, List.of()).stream()
                        .map(StoredQuantity::part)
                        .toList(),
                scope(stored.get("scope", Document.class)),
                each(stored.get("each", Document.class)),
                stored.getString("qualifier"),
                approvals(stored.getList("approvals", String.class, List.of())));
    }

    private static Part part(Document part) {
        return new Part(
                Objects.requireNonNull(number(part.get("value"))),
                number(part.get("max")),
                part.getString("unit"),
                part.getString("label"));
    }

    private static @Nullable Scope scope(@Nullable Document scope) {
        if (scope == null) {
            return null;
        }
        var base = scope.getString("base");
        return new Scope(
                Per.valueOf(scope.getString("per")),
                scope.getString("words"),
                base == null ? null : new IndicatorId(base),
                number(scope.get("count")));
    }

    private static @Nullable Each each(@Nullable Document each) {
        return each == null
                ? null
                : new Each(Objects.requireNonNull(number(each.get("amount"))), each.getString("currency"));
    }

    private static Set<Approval> approvals(List<String> names) {
        var approvals = EnumSet.noneOf(Approval.class);
        names.forEach(name -> approvals.add(Approval.valueOf(name)));
        return approvals;
    }

    private static Quantity old(Document stored) {
        var value = number(stored.get("value"));
        var raw = stored.getString("raw");
        if (value == null) {
            return Quantity.text(raw);
        }
        var numbers = stored.getList("parts", Object.class, List.of()).stream()
                .map(StoredQuantity::number)
                .filter(Objects::nonNull)
                .<BigDecimal>map(Objects::requireNonNull)
                .toList();
        var per = stored.getString("per");
        return Quantity.ofNumbers(
                raw,
                Comparator.valueOf(stored.getString("comparator")),
                value,
                number(stored.get("max")),
                numbers,
                per == null ? null : new Scope(Per.of(per), per, null, number(stored.get("base"))),
                stored.getString("qualifier"));
    }

    private static @Nullable BigDecimal number(@Nullable Object stored) {
        return switch (stored) {
            case null -> null;
            case Decimal128 decimal -> decimal.bigDecimalValue();
            case BigDecimal decimal -> decimal;
            case Number number -> new BigDecimal(number.toString());
            default -> new BigDecimal(stored.toString());
        };
    }
}
