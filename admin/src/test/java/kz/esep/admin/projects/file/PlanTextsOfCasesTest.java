package kz.esep.admin.projects.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.esep.admin.Cases;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.Basis;
import kz.esep.plan.Indicator;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.Quantity;
import kz.esep.plan.Quantity.Comparator;
import kz.esep.plan.Quantity.UnitKind;
import kz.esep.plan.reading.PlanText;
import kz.esep.plan.reading.ScopeBases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The plan texts of all published reports, read without the typed members beside them, against those members. */
class PlanTextsOfCasesTest {

    private static final Map<Comparator, String> SIGNS = Map.of(
            Comparator.AT_LEAST, ">=",
            Comparator.AT_MOST, "<=",
            Comparator.EXACTLY, "=",
            Comparator.ABOUT, "~",
            Comparator.NONE, "none");

    @Test
    void everyTextMeansWhatTheReaderOfTheReportFound() {
        var wrong = new ArrayList<String>();
        var kinds = new TreeMap<String, Integer>();
        for (var cell : cells()) {
            kinds.merge(kind(cell.read), 1, Integer::sum);
            var found = members(cell.read);
            var given = members(cell.part);
            if (!found.equals(given)) {
                wrong.add(cell.part.planText() + ": " + found + " instead of " + given);
            }
        }
        assertThat(wrong).isEmpty();
        print(kinds);
        assertThat(kinds.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(117);
    }

    @Test
    void theTypedMembersOfAFileWinOverItsText() {
        var read = Objects.requireNonNull(Cases.declaredIn("""
                {"language":"ru","tasks":[{"number":1,"title":"a","activities":[{"number":1,"title":"b","indicators":[
                  {"name":"Встречи","planText":"не менее 10 встреч","plan":12,"comparator":"="}]}]}]}""")
                .allIndicators()
                .findFirst()
                .orElseThrow()
                .indicator()
                .plan());
        assertThat(read.value()).isEqualByComparingTo("12");
        assertThat(read.comparator()).isEqualTo(Comparator.EXACTLY);
        assertThat(read.raw()).isEqualTo("не менее 10 встреч");
    }

    @Test
    void aTextAloneIsRead() {
        var read = Objects.requireNonNull(Cases.declaredIn("""
                {"language":"kk","tasks":[{"number":1,"title":"a","activities":[{"number":1,"title":"b","indicators":[
                  {"name":"Кездесулер","planText":"кемінде 10 кездесу"}]}]}]}""")
                .allIndicators()
                .findFirst()
                .orElseThrow()
                .indicator()
                .plan());
        assertThat(read.value()).isEqualByComparingTo("10");
        assertThat(read.comparator()).isEqualTo(Comparator.AT_LEAST);
    }

    private record Cell(IndicatorPart part, Quantity read) {}

    private static List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (var name : Cases.PROJECTS) {
            var file = Cases.file(name);
            var activities = file.tasks().stream()
                    .flatMap(task -> task.activities().stream())
                    .map(ActivityPart::indicators)
                    .toList();
            var all = Stream.concat(activities.stream(), Stream.of(file.projectIndicators()))
                    .map(parts -> indicators(parts, file.written()))
                    .toList();
            var bases = ScopeBases.in(all.stream().flatMap(List::stream).toList());
            for (int i = 0; i < all.size(); i++) {
                var parts = i < activities.size() ? activities.get(i) : file.projectIndicators();
                var known = bases.known(all.get(i));
                for (int k = 0; k < known.size(); k++) {
                    if (parts.get(k).planText() != null) {
                        cells.add(new Cell(
                                parts.get(k),
                                Objects.requireNonNull(known.get(k).plan())));
                    }
                }
            }
        }
        return cells;
    }

    private static List<Indicator> indicators(List<IndicatorPart> parts, Language language) {
        var indicators = new ArrayList<Indicator>();
        for (var part : parts) {
            var text = part.planText();
            indicators.add(new Indicator(
                    new IndicatorId("i" + indicators.size()),
                    Wording.of(language, Objects.requireNonNull(Text.in(part.name(), language, language))),
                    Text.wording(part.unit(), language),
                    text == null ? null : PlanText.read(text),
                    Basis.ASKED,
                    false));
        }
        return indicators;
    }

    private static Map<String, Object> members(Quantity read) {
        var scope = read.scope();
        var parts = read.parts().size() > 1
                ? read.parts().stream().map(Quantity.Part::value).toList()
                : List.<BigDecimal>of();
        return members(
                read.value(),
                read.max(),
                parts,
                SIGNS.get(read.comparator()),
                scope != null,
                scope == null ? null : scope.words(),
                scope == null ? null : scope.count(),
                read.qualifier());
    }

    private static Map<String, Object> members(IndicatorPart part) {
        return members(
                part.plan(),
                part.planMax(),
                part.planParts(),
                part.comparator(),
                Boolean.TRUE.equals(part.perEvent()),
                part.per(),
                part.planBase() == null ? null : part.planBase().value(),
                part.planQualifier());
    }

    private static Map<String, Object> members(
            @Nullable BigDecimal plan,
            @Nullable BigDecimal max,
            List<BigDecimal> parts,
            @Nullable String comparator,
            boolean perEvent,
            @Nullable String per,
            @Nullable BigDecimal base,
            @Nullable String qualifier) {
        var members = new LinkedHashMap<String, Object>();
        members.put("plan", number(plan));
        members.put("planMax", number(max));
        members.put(
                "planParts", parts.stream().map(PlanTextsOfCasesTest::number).toList());
        members.put("comparator", String.valueOf(comparator));
        members.put("perEvent", perEvent);
        members.put("per", String.valueOf(per));
        members.put("planBase", number(base));
        members.put("planQualifier", String.valueOf(qualifier));
        return members;
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static String kind(Quantity read) {
        if (read.unitKind() != UnitKind.COUNT) {
            return read.unitKind().name().toLowerCase(Locale.ROOT);
        }
        if (read.scope() != null) {
            return read.compound().isEmpty() ? "per event" : "compound per event";
        }
        if (read.each() != null) {
            return "count × money";
        }
        if (!read.compound().isEmpty()) {
            return "compound";
        }
        if (read.max() != null) {
            return "range";
        }
        return switch (read.comparator()) {
            case AT_LEAST -> "at least";
            case AT_MOST -> "at most";
            case ABOUT -> "about";
            case EXACTLY, NONE -> read.qualifier() == null ? "number" : "number with qualifier";
        };
    }

    private static void print(Map<String, Integer> kinds) {
        var all = kinds.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println("Plan texts of the published reports: " + all);
        kinds.forEach((kind, count) -> System.out.printf("  %-22s %3d  %4.1f %%%n", kind, count, 100.0 * count / all));
    }
}
