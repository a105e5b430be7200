package kz.esep.admin.reports.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Mark;
import kz.esep.facts.Facts;
import kz.esep.facts.Figure;
import kz.esep.facts.Reckoned;
import kz.esep.facts.Statistics;
import kz.esep.plan.Reckoning.Unit;
import kz.esep.plan.StatusMode;
import org.jspecify.annotations.Nullable;

/** What a report says about the way its participants were counted: visits or different people, and who stands apart. */
final class Counted {

    private final Scribe scribe;

    Counted(Scribe scribe) {
        this.scribe = scribe;
    }

    /** The sentence below the main table. */
    String unit(Facts facts) {
        var reckoned = facts.statistics().reckoned();
        if (facts.origin() == Facts.Origin.DECLARED || reckoned == null) {
            return scribe.phrase("visits-or-people");
        }
        return scribe.phrase(reckoned.unit() == Unit.PEOPLE ? "people" : "visits");
    }

    /** The lines below the three tables. */
    List<Line> below(Facts facts) {
        var lines = new ArrayList<Line>();
        var reckoned = facts.statistics().reckoned();
        if (reckoned != null && reckoned.visits() != null) {
            lines.add(line(both(reckoned)));
            if (reckoned.wanted() != reckoned.unit()) {
                lines.add(line(scribe.phrase(
                        "unregistered", "count", reckoned.unregistered().size())));
            }
        }
        if (facts.project().reckoning().status() == StatusMode.OVERLAPPING) {
            lines.add(line(scribe.phrase("overlapping")));
        }
        facts.statistics().tables().forEach(table -> lines.addAll(apart(table)));
        return lines;
    }

    private String both(Reckoned reckoned) {
        var visits = number(reckoned.visits());
        return reckoned.unit() == Unit.PEOPLE
                ? scribe.phrase("counted.people", "people", number(reckoned.people()), "visits", visits)
                : scribe.phrase("counted.visits", "visits", visits);
    }

    private static Object number(@Nullable Figure figure) {
        return figure == null ? "–" : figure.value().<Object>map(value -> value).orElse("–");
    }

    private List<Line> apart(Statistics.Breakdown table) {
        var name = table.table().name().toLowerCase(Locale.ROOT);
        return Statistics.APART.stream()
                .flatMap(category -> table.part(category).flatMap(Figure::value).stream()
                        .map(count -> line(scribe.phrase(
                                "apart." + category, "table", scribe.phrase("table." + name), "count", count))))
                .toList();
    }

    private static Line line(String text) {
        return new Line(text, Mark.PLAIN);
    }
}
