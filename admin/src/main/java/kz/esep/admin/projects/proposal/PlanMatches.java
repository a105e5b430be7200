package kz.esep.admin.projects.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.language.Language;
import kz.esep.language.SearchText;
import kz.esep.language.Wording;
import kz.esep.plan.Activity;
import kz.esep.plan.ActivityId;
import kz.esep.plan.Project;
import kz.esep.plan.Task;

/**
 * Which tasks and activities of two plans are the same: those of the same title, wherever they stand; of the others
 * those under the same number of the same task, because a contract may be reworded and keep its order.
 */
final class PlanMatches {

    private final Pairs<Task> tasks = new Pairs<>();
    private final Pairs<Activity> activities = new Pairs<>();
    private final Set<String> ids;

    private PlanMatches(Project present) {
        ids = present.activities()
                .map(activity -> activity.id().value())
                .collect(Collectors.toCollection(HashSet::new));
    }

    static PlanMatches of(Project present, Project proposed) {
        var matches = new PlanMatches(present);
        matches.tasks.join(proposed.tasks(), present.tasks(), task -> keys(task.title()));
        matches.tasks.join(
                proposed.tasks(),
                present.tasks(),
                task -> Stream.ofNullable(task.number()).map(String::valueOf));
        matches.activities.join(
                proposed.activities().toList(), present.activities().toList(), activity -> keys(activity.title()));
        for (var task : proposed.tasks()) {
            matches.task(task)
                    .ifPresent(old -> matches.activities.join(
                            task.activities(),
                            old.activities(),
                            activity -> Stream.of(String.valueOf(activity.number()))));
        }
        return matches;
    }

    Optional<Task> task(Task proposed) {
        return tasks.of(proposed);
    }

    Optional<Activity> activity(Activity proposed) {
        return activities.of(proposed);
    }

    boolean isKept(Task present) {
        return tasks.has(present);
    }

    boolean isKept(Activity present) {
        return activities.has(present);
    }

    /** The proposed id, or one after it where an activity has it. */
    ActivityId fresh(ActivityId proposed) {
        return Stream.iterate(1, count -> count + 1)
                .map(count -> count == 1 ? proposed.value() : proposed.value() + "v" + count)
                .filter(ids::add)
                .findFirst()
                .map(ActivityId::new)
                .orElseThrow();
    }

    /** Whether two texts say the same in a language that both have, whatever the case, dashes and quotes. */
    static boolean same(Wording one, Wording other) {
        var others = keys(other).collect(Collectors.toSet());
        return keys(one).anyMatch(others::contains);
    }

    private static Stream<String> keys(Wording wording) {
        return Stream.of(Language.values())
                .flatMap(language -> wording.translation(language).stream()
                        .map(text -> language.code() + " "
                                + SearchText.fold(text)
                                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                                        .strip()));
    }

    /** Things of two plans that belong together, each at most once. */
    private static final class Pairs<T> {

        private final Map<T, T> known = new IdentityHashMap<>();
        private final Set<T> taken = Collections.newSetFromMap(new IdentityHashMap<>());

        /** Joins what is still alone and has a key in common. */
        void join(List<T> wanted, List<T> present, Function<T, Stream<String>> keys) {
            var byKey = new HashMap<String, List<T>>();
            present.forEach(one -> keys.apply(one)
                    .forEach(key ->
                            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(one)));
            for (var one : wanted) {
                if (!known.containsKey(one)) {
                    keys.apply(one)
                            .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                            .filter(taken::add)
                            .findFirst()
                            .ifPresent(old -> known.put(one, old));
                }
            }
        }

        Optional<T> of(T wanted) {
            return Optional.ofNullable(known.get(wanted));
        }

        boolean has(T present) {
            return taken.contains(present);
        }
    }
}
