package kz.esep.admin.projects;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.esep.admin.page.Apart;
import kz.esep.admin.page.Texts;
import kz.esep.admin.reports.sheets.PlanInWords;
import kz.esep.evidence.FileId;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.facts.Figure;
import kz.esep.facts.IndicatorFact;
import kz.esep.facts.IndicatorFact.Standing;
import kz.esep.journal.EntryId;
import kz.esep.language.CountedUnit;
import kz.esep.language.Numbers;
import kz.esep.plan.Task;
import org.jspecify.annotations.Nullable;

/**
 * Plan against fact as the project page shows it.
 *
 * @param tally how many indicators stand how, without those that stand in no way
 */
public record Overview(List<TaskBlock> tasks, List<Row> whole, List<Share> tally, int indicators) {

    public record TaskBlock(@Nullable Integer number, String title, List<ActivityBlock> activities) {}

    /** @param participants in words, null where nobody counted */
    public record ActivityBlock(
            String id,
            String label,
            String title,
            int happenings,
            @Nullable String participants,
            List<Row> rows) {}

    /**
     * An indicator beside its fact.
     *
     * @param plan as the contract writes it, empty for none
     * @param planUnit behind the plan, empty where the contract has written it there
     * @param unit behind the fact
     * @param fact null where nobody has logged one
     * @param files the ids of those that the fact was made of
     * @param apart the entries that break a norm which is due for each of them
     */
    public record Row(
            String name,
            String plan,
            String planUnit,
            String unit,
            @Nullable String fact,
            Standing standing,
            String basis,
            boolean confirmed,
            List<Source> sources,
            List<String> files,
            List<Apart> apart) {}

    /** An entry behind a figure. */
    public record Source(String id, String number) {}

    /** One stretch of the bar above the plan. */
    public record Share(Standing standing, int count) {}

    static Overview of(Facts facts, Map<EntryId, Integer> numbers, Texts t) {
        var write = new Writing(new PlanInWords(t.phrases(), facts.project().language(), t.language()), numbers, t);
        var tasks = facts.project().tasks().stream()
                .map(task -> new TaskBlock(task.number(), t.of(task.title()), write.activitiesOf(task, facts)))
                .toList();
        return new Overview(tasks, facts.indicators().stream().map(write::row).toList(), tally(facts), (int)
                facts.allIndicators().count());
    }

    private static List<Share> tally(Facts facts) {
        var counts = new EnumMap<Standing, Integer>(Standing.class);
        facts.allIndicators().forEach(fact -> counts.merge(fact.standing(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Share(entry.getKey(), entry.getValue()))
                .toList();
    }

    private record Writing(PlanInWords plans, Map<EntryId, Integer> numbers, Texts t) {

        List<ActivityBlock> activitiesOf(Task task, Facts facts) {
            return facts.activities().stream()
                    .filter(one -> one.task().equals(task))
                    .map(this::activity)
                    .toList();
        }

        ActivityBlock activity(ActivityFacts facts) {
            var happened = facts.happenings() == null
                    ? 0
                    : facts.happenings().value().map(Number::intValue).orElse(0);
            return new ActivityBlock(
                    facts.activity().id().value(),
                    facts.label(),
                    t.of(facts.activity().title()),
                    happened,
                    facts.participants() == null ? null : figure(facts.participants()),
                    facts.indicators().stream().map(this::row).toList());
        }

        Row row(IndicatorFact fact) {
            var indicator = fact.indicator();
            return new Row(
                    t.of(indicator.name()),
                    plans.of(indicator.plan()),
                    plans.unit(indicator.plan(), indicator.unit()),
                    factUnit(fact),
                    fact.fact() == null ? null : figure(fact.fact()),
                    fact.standing(),
                    t.say("basis." + indicator.basis().name()),
                    indicator.confirmed(),
                    fact.fact() == null ? List.of() : sources(fact.fact()),
                    fact.fact() == null
                            ? List.of()
                            : fact.fact().files().stream().map(FileId::value).toList(),
                    Apart.of(fact, numbers, t));
        }

        private String figure(Figure figure) {
            return figure.text() != null ? figure.text() : Numbers.together(figure.parts(), t.language());
        }

        private List<Source> sources(Figure figure) {
            return figure.entries().stream()
                    .distinct()
                    .map(id -> new Source(id.value(), number(id)))
                    .toList();
        }

        private String number(EntryId id) {
            var number = numbers.get(id);
            return number == null ? "–" : number.toString();
        }

        private String factUnit(IndicatorFact fact) {
            var unit = fact.indicator().unit();
            var counted = fact.fact();
            if (unit == null || counted == null || counted.text() != null) {
                return "";
            }
            return counted.value()
                    .map(value -> t.say(CountedUnit.of(value, unit)))
                    .orElseGet(() -> t.of(unit));
        }
    }
}
