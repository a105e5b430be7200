package kz.esep.admin.reports.forms;

import java.util.List;
import java.util.function.Supplier;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Mark;
import kz.esep.admin.reports.forms.Value.Narrative;
import kz.esep.admin.reports.forms.Value.Narrative.Origin;
import kz.esep.facts.Told;
import kz.esep.language.Wording;
import kz.esep.plan.Activity;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a report that a person is responsible for: what an author wrote in the language of the report, else
 * what the record says in it, else what was written in another language, marked.
 */
final class Narratives {

    private final Scribe scribe;
    private final Told told;
    private final String prefix;

    Narratives(Scribe scribe, Told told) {
        this(scribe, told, "");
    }

    /** @param prefix sets the sections of one of several projects apart */
    Narratives(Scribe scribe, Told told, String prefix) {
        this.scribe = scribe;
        this.told = told;
        this.prefix = prefix;
    }

    /** The name of the section about an activity. */
    static String sectionOf(Activity activity) {
        return "activity." + activity.id().value();
    }

    /** A section that only a person can write. */
    Narrative of(String section) {
        return of(section, List::of);
    }

    Narrative of(String section, Supplier<List<Line>> record) {
        return of(section, told.narrative(section).orElse(null), record);
    }

    Narrative of(String section, @Nullable Wording written, Supplier<List<Line>> record) {
        if (written != null && written.translation(scribe.language()).isPresent()) {
            return new Narrative(prefix + section, paragraphs(scribe.line(written)), Origin.AUTHOR);
        }
        var said = record.get();
        if (!said.isEmpty()) {
            return new Narrative(prefix + section, said, Origin.RECORD);
        }
        return written == null
                ? new Narrative(prefix + section, List.of(), Origin.NOBODY)
                : new Narrative(prefix + section, paragraphs(scribe.line(written)), Origin.AUTHOR);
    }

    /** One line for each paragraph of a text. */
    static List<Line> paragraphs(Line text) {
        Mark mark = text.mark();
        return text.text()
                .lines()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> new Line(one, mark))
                .toList();
    }
}
