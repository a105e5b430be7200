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

/** What is wrong with a project file: the first thing that is met. */
final class ProjectObjections {

    private static final Set<String> LANGUAGES =
            Set.of(Language.values()).stream().map(Language::code).collect(Collectors.toSet());

    private ProjectObjections() {}

    static Optional<Unreadable> in(ProjectFile file) {
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
        var numbers = new HashSet<Integer>();
        for (int t = 0; t < file.tasks().size(); t++) {
            var task = file.tasks().get(t);
            var where = "tasks[" + t + "]";
            if (Text.wording(task.title(), file.written()) == null) {
                return missing(where + ".title");
            }
            if (task.number() != null && !numbers.add(task.number())) {
                return Optional.of(new Unreadable(
                        Problem.REPEATED, 0, where + ".number", task.number().toString()));
            }
            var objection = activities(file, task, where);
            if (objection.isPresent()) {
                return objection;
            }
        }
        return indicators(file, file.projectIndicators(), "projectIndicators");
    }

    private static Optional<Unreadable> activities(ProjectFile file, ProjectFile.TaskPart task, String parent) {
        var numbers = new HashSet<Integer>();
        for (int a = 0; a < task.activities().size(); a++) {
            var activity = task.activities().get(a);
            var where = parent + ".activities[" + a + "]";
            if (Text.wording(activity.title(), file.written()) == null) {
                return missing(where + ".title");
            }
            if (activity.number() != null && !numbers.add(activity.number())) {
                return Optional.of(new Unreadable(
                        Problem.REPEATED,
                        0,
                        where + ".number",
                        activity.number().toString()));
            }
            var objection =
                    words(activity, where).or(() -> indicators(file, activity.indicators(), where + ".indicators"));
            if (objection.isPresent()) {
                return objection;
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
            var read = indicators.get(i).planRead();
            var flaw = read == null ? Optional.<String>empty() : PlanReadings.flaw(read);
            if (flaw.isPresent()) {
                return Optional.of(unknown(where + ".planRead." + flaw.get(), ""));
            }
        }
        return Optional.empty();
    }

    private static Optional<Unreadable> missing(String member) {
        return Optional.of(new Unreadable(Problem.MISSING, 0, member, ""));
    }
}
