package kz.esep.admin.projects.file;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.admin.projects.file.Reading.Expected;
import kz.esep.admin.projects.file.Reading.Problem;
import kz.esep.admin.projects.file.Reading.Unreadable;
import kz.esep.language.Language;
import org.jspecify.annotations.Nullable;

/** What is wrong with a project file: the first thing that is met. */
final class ProjectObjections {

    private static final Set<String> LANGUAGES =
            Set.of(Language.values()).stream().map(Language::code).collect(Collectors.toSet());

    private ProjectObjections() {}

    /** Of a plan that shall be kept: its tasks, and the activities of a task, have numbers of their own. */
    static Optional<Unreadable> in(ProjectFile file) {
        return ofPublished(file).or(() -> repeated(file));
    }

    /** Of a published report, whose numbers may be wrong like everything else in it. */
    static Optional<Unreadable> ofPublished(ProjectFile file) {
        if (file.schemaVersion() != null && file.schemaVersion() != ProjectFile.SCHEMA) {
            return Optional.of(new Unreadable(
                    Problem.VERSION, 0, "schemaVersion", file.schemaVersion().toString()));
        }
        if (file.kind() != null && !file.kind().equals("project")) {
            return Optional.of(new Unreadable(Problem.KIND, 0, "kind", file.kind()));
        }
        if (file.language() != null && !LANGUAGES.contains(file.language().toLowerCase(Locale.ROOT))) {
            return Optional.of(new Unreadable(Problem.WRONG_VALUE, 0, "language", file.language(), Expected.LANGUAGE));
        }
        var card = file.project();
        if (card != null
                && card.start() != null
                && card.end() != null
                && card.end().isBefore(card.start())) {
            return Optional.of(new Unreadable(
                    Problem.WRONG_VALUE, 0, "project.end", card.end().toString(), Expected.LATER_DATE));
        }
        return places(file)
                .or(() -> ContractObjections.in(file))
                .or(() -> tasks(file))
                .or(() -> IdObjections.in(file));
    }

    private static Optional<Unreadable> tasks(ProjectFile file) {
        for (int t = 0; t < file.tasks().size(); t++) {
            var task = file.tasks().get(t);
            var where = "tasks[" + t + "]";
            if (Text.wording(task.title(), file.written()) == null) {
                return missing(where + ".title");
            }
            var objection = activities(file, task, where);
            if (objection.isPresent()) {
                return objection;
            }
        }
        return indicators(file, file.projectIndicators(), "projectIndicators");
    }

    private static Optional<Unreadable> activities(ProjectFile file, ProjectFile.TaskPart task, String parent) {
        for (int a = 0; a < task.activities().size(); a++) {
            var activity = task.activities().get(a);
            var where = parent + ".activities[" + a + "]";
            if (Text.wording(activity.title(), file.written()) == null) {
                return missing(where + ".title");
            }
            var objection =
                    words(activity, where).or(() -> indicators(file, activity.indicators(), where + ".indicators"));
            if (objection.isPresent()) {
                return objection;
            }
        }
        return Optional.empty();
    }

    private static Optional<Unreadable> repeated(ProjectFile file) {
        var numbers = file.tasks().stream()
                .<@Nullable Integer>map(ProjectFile.TaskPart::number)
                .toList();
        var found = repeated(numbers, "tasks");
        for (int t = 0; t < numbers.size() && found.isEmpty(); t++) {
            var own = file.tasks().get(t).activities().stream()
                    .<@Nullable Integer>map(ActivityPart::number)
                    .toList();
            found = repeated(own, "tasks[" + t + "].activities");
        }
        return found;
    }

    private static Optional<Unreadable> repeated(List<@Nullable Integer> numbers, String parent) {
        var known = new HashSet<Integer>();
        for (int i = 0; i < numbers.size(); i++) {
            var number = numbers.get(i);
            if (number != null && !known.add(number)) {
                return Optional.of(
                        new Unreadable(Problem.REPEATED, 0, parent + "[" + i + "].number", number.toString()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Unreadable> words(ActivityPart activity, String where) {
        var kind = Optional.ofNullable(activity.kind())
                .filter(word -> KnownWords.event(word).isEmpty())
                .map(word -> unknown(where + ".kind", word));
        var evidence = activity.evidence();
        if (kind.isPresent() || evidence == null) {
            return kind;
        }
        return EvidenceObjections.in(evidence, where + ".evidence");
    }

    static Unreadable unknown(String member, String word) {
        return new Unreadable(Problem.WRONG_VALUE, 0, member, word, Expected.KNOWN_WORD);
    }

    private static Optional<Unreadable> places(ProjectFile file) {
        for (int i = 0; i < file.places().size(); i++) {
            var place = file.places().get(i);
            var where = "places[" + i + "]";
            if (Text.wording(place.name(), file.written()) == null) {
                return missing(where + ".name");
            }
            var latitude = place.latitude();
            var longitude = place.longitude();
            if ((latitude == null) != (longitude == null)) {
                return missing(where + (latitude == null ? ".latitude" : ".longitude"));
            }
            if (latitude != null && Math.abs(latitude) > 90) {
                return Optional.of(new Unreadable(
                        Problem.WRONG_VALUE, 0, where + ".latitude", latitude.toString(), Expected.NUMBER));
            }
            if (longitude != null && Math.abs(longitude) > 180) {
                return Optional.of(new Unreadable(
                        Problem.WRONG_VALUE, 0, where + ".longitude", longitude.toString(), Expected.NUMBER));
            }
        }
        return Optional.empty();
    }

    private static Optional<Unreadable> indicators(ProjectFile file, List<IndicatorPart> indicators, String parent) {
        for (int i = 0; i < indicators.size(); i++) {
            var where = parent + "[" + i + "]";
            if (Text.wording(indicators.get(i).name(), file.written()) == null) {
                return missing(where + ".name");
            }
            var limit = limit(indicators.get(i), where);
            if (limit.isPresent()) {
                return limit;
            }
            var read = indicators.get(i).planRead();
            var flaw = read == null ? Optional.<String>empty() : PlanReadings.flaw(read);
            if (flaw.isPresent()) {
                return Optional.of(unknown(where + ".planRead." + flaw.get(), ""));
            }
        }
        return Optional.empty();
    }

    /** A plan is never below zero, and its upper end never below it. */
    private static Optional<Unreadable> limit(IndicatorPart part, String where) {
        var plan = part.plan();
        var most = part.planMax();
        if (plan != null && plan.signum() < 0 || part.planParts().stream().anyMatch(one -> one.signum() < 0)) {
            return Optional.of(new Unreadable(
                    Problem.WRONG_VALUE, 0, where + ".plan", String.valueOf(plan), Expected.NOT_NEGATIVE));
        }
        return plan != null && most != null && most.compareTo(plan) < 0
                ? Optional.of(new Unreadable(
                        Problem.WRONG_VALUE, 0, where + ".planMax", most.toString(), Expected.NOT_BELOW_PLAN))
                : Optional.empty();
    }

    private static Optional<Unreadable> missing(String member) {
        return Optional.of(new Unreadable(Problem.MISSING, 0, member, ""));
    }
}
