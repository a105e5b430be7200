package kz.esep.admin.reports.forms;

import java.util.ArrayList;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.evidence.Evidence;
import kz.esep.facts.Account;

/** What stands below a photo: date and place of its entry, then the words that came with it. */
final class PhotoCaptions {

    private final Scribe scribe;

    PhotoCaptions(Scribe scribe) {
        this.scribe = scribe;
    }

    Said of(Account account, Evidence photo) {
        return of("", account, photo);
    }

    /** @param number in the annex, empty for none */
    Said of(String number, Account account, Evidence photo) {
        var happening = account.happening();
        var head = scribe.days(happening.from(), happening.to());
        if (happening.place() != null) {
            head += ", " + happening.place().name();
        }
        var lines = new ArrayList<Line>();
        lines.add(Line.plain(number.isEmpty() ? head : number + ". " + head));
        if (photo.caption() != null && !photo.caption().isBlank()) {
            lines.add(scribe.asWritten(photo.caption().strip()));
        }
        return new Said(lines);
    }
}
