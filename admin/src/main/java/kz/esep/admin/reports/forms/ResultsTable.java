package kz.esep.admin.reports.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Mark;
import kz.esep.admin.reports.forms.Value.Row;
import kz.esep.admin.reports.forms.Value.Rows;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.facts.ProgrammeFacts.SmallProject;

/** The table of results: a row for every completed project and the sum of every column. */
final class ResultsTable {

    private static final int FIGURES = 5;

    private final Scribe scribe;

    ResultsTable(Scribe scribe) {
        this.scribe = scribe;
    }

    Rows rows(List<SmallProject> projects) {
        var rows = new ArrayList<Row>();
        for (var project : projects) {
            var cells = new ArrayList<Said>();
            cells.add(label(project));
            project.counts().columns().forEach(figure -> cells.add(scribe.figure(figure.orElse(null))));
            rows.add(Row.of(cells.toArray(Said[]::new)));
        }
        rows.add(total(projects));
        return new Rows(rows);
    }

    /** As it was told, else «организация (место)» where there is one place. */
    private Said label(SmallProject project) {
        if (project.label() != null) {
            return scribe.wording(project.label());
        }
        var name = scribe.line(Optional.ofNullable(project.organisation()).orElse(project.title()));
        if (project.organisation() == null || project.places().size() != 1) {
            return new Said(List.of(name));
        }
        var place = scribe.line(project.places().getFirst());
        return new Said(List.of(Sentences.listed(
                List.of(name, new Line("(" + place.text() + ")", place.mark())), " ")));
    }

    /** The plain sum of each column; one in which nobody gave a figure has none. */
    private Row total(List<SmallProject> projects) {
        var cells = new ArrayList<Said>();
        cells.add(Said.of(scribe.say("press-release.total")));
        for (int column = 0; column < FIGURES; column++) {
            cells.add(sum(column, projects));
        }
        return Row.of(cells.toArray(Said[]::new));
    }

    private Said sum(int column, List<SmallProject> projects) {
        var given = projects.stream()
                .flatMap(project -> project.counts().columns().get(column).stream())
                .toList();
        if (given.isEmpty()) {
            return scribe.noData();
        }
        var sum = given.stream().flatMap(figure -> figure.value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var source = given.stream().map(Value.Source::of).reduce(Value.Source.NOTHING, Value.Source::and);
        return new Said(List.of(new Line(scribe.number(sum), Mark.PLAIN, source)));
    }
}
