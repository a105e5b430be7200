package kz.esep.admin.projects.file;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kz.esep.admin.projects.file.Reading.Problem;
import kz.esep.admin.projects.file.Reading.Unreadable;
import kz.esep.plan.Indicator;
import kz.esep.plan.ProjectId;

/** What is wrong with the ids of activities and indicators in a project file: each names one thing of the project. */
final class IdObjections {

    private static final String ID = "[A-Za-z0-9_-]{1,32}";

    private final ProjectFile file;
    private final Set<String> activities = new HashSet<>();
    private final Set<String> indicators = new HashSet<>();

    private IdObjections(ProjectFile file) {
        this.file = file;
    }

    /** Of a file that is right otherwise: ids that it leaves out are those that its plan gets. */
    static Optional<Unreadable> in(ProjectFile file) {
        return new IdObjections(file).found();
    }

    private Optional<Unreadable> found() {
        var plan = Plan.of(file, new ProjectId("any"));
        for (int t = 0; t < plan.tasks().size(); t++) {
            var own = plan.tasks().get(t).activities();
            for (int a = 0; a < own.size(); a++) {
                var where = "tasks[" + t + "].activities[" + a + "]";
                var id = own.get(a).id().value();
                var flaw = flaw(id, activities, where + ".id");
                if (flaw.isPresent()) {
                    return flaw;
                }
                var inside = indicators(own.get(a).indicators(), where + ".indicators");
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        return indicators(plan.indicators(), "projectIndicators");
    }

    private Optional<Unreadable> indicators(Iterable<Indicator> some, String parent) {
        int i = 0;
        for (var one : some) {
            var flaw = flaw(one.id().value(), indicators, parent + "[" + i++ + "].id");
            if (flaw.isPresent()) {
                return flaw;
            }
        }
        return Optional.empty();
    }

    private static Optional<Unreadable> flaw(String id, Set<String> known, String where) {
        if (!id.matches(ID)) {
            return Optional.of(ProjectObjections.unknown(where, id));
        }
        return known.add(id) ? Optional.empty() : Optional.of(new Unreadable(Problem.REPEATED, 0, where, id));
    }
}
