package kz.esep.admin.reports.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Row;
import kz.esep.admin.reports.forms.Value.Rows;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.facts.IndicatorFact;
import kz.esep.plan.Indicator;
import kz.esep.plan.Task;
import org.jspecify.annotations.Nullable;

/**
 * The ten columns of the main table, plan and fact. Each indicator has a row of its own in columns 7 to 9, so that its
 * name, plan and fact stay level whatever wraps; the other columns are merged over the rows of the activity, the first
 * one over those of the task.
 */
final class MainTable {

    private static final int COLUMNS = 10;
    private static final int TASK = 0;
    private static final int SHORTEST_STEM = 5;

    /** The columns in which every indicator has a cell of its own: name, plan and fact. */
    private static final Set<Integer> OF_INDICATOR = Set.of(6, 7, 8);

    private final Scribe scribe;

    MainTable(Scribe scribe) {
        this.scribe = scribe;
    }

    Rows rows(Facts facts) {
        var rows = new ArrayList<Row>();
        Task previous = null;
        for (var activity : facts.activities()) {
            var newTask = activity.task() != previous;
            previous = activity.task();
            rows.addAll(rows(activity, newTask));
        }
        return new Rows(rows);
    }

    private List<Row> rows(ActivityFacts facts, boolean newTask) {
        var rows = new ArrayList<Row>();
        var indicators = facts.indicators();
        for (int i = 0; i < Math.max(1, indicators.size()); i++) {
            var indicator = indicators.isEmpty() ? null : indicators.get(i);
            rows.add(i == 0 ? firstRow(facts, indicator, newTask) : furtherRow(indicator));
        }
        return rows;
    }

    private Row firstRow(ActivityFacts facts, @Nullable IndicatorFact indicator, boolean newTask) {
        @Nullable Said[] cells = new @Nullable Said[COLUMNS];
        cells[TASK] = newTask ? task(facts.task()) : Said.nothing();
        cells[1] = activity(facts);
        cells[2] = scribe.dates(facts);
        cells[3] = scribe.places(facts);
        cells[4] = scribe.participants(facts);
        cells[5] = facts.results().isEmpty()
                ? null
                : new Said(facts.results().stream().map(scribe::asWritten).toList());
        cells[9] = facts.effect() == null ? null : new Said(List.of(scribe.asWritten(facts.effect())));
        indicator(cells, indicator);
        return new Row(Arrays.asList(cells), newTask ? Set.of() : Set.of(TASK));
    }

    private Row furtherRow(@Nullable IndicatorFact indicator) {
        @Nullable Said[] cells = new @Nullable Said[COLUMNS];
        Arrays.fill(cells, Said.nothing());
        indicator(cells, indicator);
        var continued = new HashSet<>(IntStream.range(0, COLUMNS).boxed().toList());
        continued.removeAll(OF_INDICATOR);
        return new Row(Arrays.asList(cells), continued);
    }

    private void indicator(@Nullable Said[] cells, @Nullable IndicatorFact one) {
        cells[6] = one == null ? Said.of("–") : name(one.indicator());
        cells[7] = one == null ? Said.of("–") : plan(one.indicator());
        cells[8] = one == null ? Said.of("–") : scribe.figure(one.fact());
    }

    /** «Задача 1. …»; the unnumbered blocks by their title alone. */
    Said task(Task task) {
        return scribe.headed(
                task.number() == null
                        ? ""
                        : scribe.phrase("task", "number", task.number().toString()),
                task.title());
    }

    /** «Мероприятие 1. …»; the only activity of an unnumbered block by its title alone. */
    Said activity(ActivityFacts facts) {
        var alone = facts.task().number() == null && facts.task().activities().size() == 1;
        return scribe.headed(
                alone
                        ? ""
                        : scribe.phrase(
                                "activity",
                                "number",
                                Integer.toString(facts.activity().number())),
                facts.activity().title());
    }

    /** The name with its unit, unless the name says it or the unit is a mere piece. */
    Said name(Indicator indicator) {
        var name = scribe.line(indicator.name());
        if (indicator.unit() == null) {
            return new Said(List.of(name));
        }
        var unit = scribe.line(indicator.unit());
        var says = name.text().toLowerCase(Locale.ROOT).contains(stem(unit.text()))
                || unit.text().equals("шт")
                || unit.text().equals("%");
        return new Said(List.of(says ? name : new Line(name.text() + ", " + unit.text(), name.mark())));
    }

    Said plan(Indicator indicator) {
        return indicator.plan() == null
                ? scribe.noData()
                : new Said(List.of(scribe.asWritten(indicator.plan().raw())));
    }

    private static String stem(String unit) {
        var lower = unit.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(SHORTEST_STEM, lower.length()));
    }
}
