package kz.esep.admin.reports.forms;

import java.util.ArrayList;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileKind;
import kz.esep.facts.Account;

/** What stands below a photo or for a film: date and place of its entry, then the words that came with it. */
final class PhotoCaptions {

    private final Scribe scribe;

    PhotoCaptions(Scribe scribe) {
        this.scribe = scribe;
    }

    Said of(Account account, Evidence photo) {
        return of("", account, photo);
    }

    /** What a film or a recording is named by, which cannot be shown: its file, then the same as below a photo. */
    Said ofFilm(String number, Account account, Evidence film) {
        var name = film.name() == null || film.name().isBlank()
                ? ""
                : " " + film.name().strip();
        return of(
                number + ". " + scribe.phrase(film.kind() == FileKind.VOICE ? "annex.voice" : "annex.film") + name,
                account,
                film,
                ", ");
    }

    /** @param number in the annex, empty for none */
    Said of(String number, Account account, Evidence photo) {
        return of(number, account, photo, ". ");
    }

    private Said of(String first, Account account, Evidence photo, String between) {
        var happening = account.happening();
        var head = scribe.days(happening.from(), happening.to());
        if (happening.place() != null) {
            head += ", " + happening.place().name();
        }
        var lines = new ArrayList<Line>();
        lines.add(Line.plain(first.isEmpty() ? head : first + between + head));
        if (photo.caption() != null && !photo.caption().isBlank()) {
            lines.add(scribe.asWritten(photo.caption().strip()));
        }
        return new Said(lines);
    }
}
