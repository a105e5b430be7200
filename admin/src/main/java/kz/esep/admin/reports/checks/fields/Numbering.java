package kz.esep.admin.reports.checks.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.facts.Facts;
import kz.esep.language.Phrase;
import kz.esep.plan.Activity;
import kz.esep.plan.Task;

/** The numbers of tasks, or of the activities of a task, do not run 1, 2, 3. */
final class Numbering implements Check<Facts> {

    @Override
    public String code() {
        return "NUMBERING";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        var tasks = facts.project().tasks();
        var found = new ArrayList<Finding>();
        var numbers = tasks.stream()
                .map(Task::number)
                .filter(Objects::nonNull)
                .<Integer>map(Objects::requireNonNull)
                .toList();
        add(found, "tasks", Phrase.of("findings.series.tasks"), numbers);
        if (runsThroughAllTasks(tasks)) {
            return found.stream();
        }
        for (var task : tasks) {
            var label = task.number() == null ? task.title() : task.number();
            add(
                    found,
                    "tasks." + (task.number() == null ? "x" : task.number()),
                    Phrase.of("findings.series.activities", "task", label),
                    task.activities().stream().map(Activity::number).toList());
        }
        return found.stream();
    }

    /** Activities that are numbered 1 to 10 whatever the task. */
    private static boolean runsThroughAllTasks(List<Task> tasks) {
        var numbers = tasks.stream()
                .flatMap(task -> task.activities().stream())
                .map(Activity::number)
                .toList();
        return IntStream.range(0, numbers.size()).allMatch(at -> numbers.get(at) == at + 1);
    }

    private void add(List<Finding> found, String where, Phrase series, List<Integer> numbers) {
        for (var at = 0; at < numbers.size(); at++) {
            if (numbers.get(at) != at + 1) {
                found.add(Found.warning(code(), where)
                        .with("series", series)
                        .with(
                                "numbers",
                                numbers.stream()
                                        .map(number -> number.toString())
                                        .collect(Collectors.joining(", ")))
                        .figure("expected", at + 1)
                        .figure("found", numbers.get(at))
                        .finding());
                return;
            }
        }
    }
}
