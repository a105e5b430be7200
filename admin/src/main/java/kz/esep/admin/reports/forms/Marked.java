package kz.esep.admin.reports.forms;

import java.util.Collection;
import java.util.Objects;
import kz.esep.admin.reports.forms.Value.Blocks;
import kz.esep.admin.reports.forms.Value.Mark;
import kz.esep.admin.reports.forms.Value.Narrative;
import kz.esep.admin.reports.forms.Value.Pictures;
import kz.esep.admin.reports.forms.Value.Rows;
import kz.esep.admin.reports.forms.Value.Said;

/** Looks for marked lines in the content of a form. */
final class Marked {

    private Marked() {}

    static boolean isAnywhere(Mark mark, Collection<Value> values) {
        return values.stream().anyMatch(value -> isIn(mark, value));
    }

    private static boolean isIn(Mark mark, Value value) {
        return switch (value) {
            case Said said -> said.lines().stream().anyMatch(line -> line.mark() == mark);
            case Rows rows ->
                rows.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(Objects::nonNull)
                        .<Said>map(Objects::requireNonNull)
                        .anyMatch(said -> isIn(mark, said));
            case Narrative narrative -> narrative.paragraphs().stream().anyMatch(line -> line.mark() == mark);
            case Pictures pictures -> pictures.pictures().stream().anyMatch(picture -> isIn(mark, picture.caption()));
            case Blocks blocks -> blocks.items().stream().anyMatch(item -> isAnywhere(mark, item.values()));
        };
    }
}
