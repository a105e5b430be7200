package kz.esep.admin.drafts;

import java.util.List;
import java.util.function.Function;
import kz.esep.admin.page.Texts;
import kz.esep.drafts.Draft;
import kz.esep.drafts.KeptDrafts;
import org.springframework.stereotype.Component;

/** The drafts of a shelf as a page lists them. */
@Component
public class DraftLines {

    private final KeptDrafts kept;
    private final Names names;

    DraftLines(KeptDrafts kept, Names names) {
        this.kept = kept;
        this.names = names;
    }

    /**
     * A draft in the list.
     *
     * @param about the activity or entry that it is about, empty for the whole
     */
    public record Line(
            int number,
            String form,
            String language,
            String by,
            String at,
            String until,
            String about,
            boolean withheld) {}

    /** The newest first. */
    public List<Line> of(String shelf, Texts t) {
        return of(shelf, part -> "", t);
    }

    /** @param parts what an activity or entry is called */
    List<Line> of(String shelf, Function<String, String> parts, Texts t) {
        var drafts = kept.of(shelf);
        var called = names.of(drafts.stream().map(Draft::by).toList());
        return drafts.reversed().stream()
                .map(draft -> new Line(
                        draft.number(),
                        t.say("form." + draft.form()),
                        draft.language().ownName(),
                        called.getOrDefault(draft.by(), draft.by()),
                        t.moment(draft.at()),
                        draft.until() == null ? "" : t.say("drafts.until.said", "day", t.date(draft.until())),
                        draft.part() == null ? "" : parts.apply(draft.part()),
                        draft.isWithheld()))
                .toList();
    }
}
