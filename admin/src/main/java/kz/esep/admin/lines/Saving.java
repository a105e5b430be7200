package kz.esep.admin.lines;

import java.util.Map;
import kz.esep.language.Phrase;

/** What became of a form that was sent. */
public sealed interface Saving {

    record Saved() implements Saving {}

    /** Somebody has changed or removed the line since the form was opened. */
    record Stale() implements Saving {}

    /** @param problems by the names of the fields */
    record Refused(Map<String, Phrase> problems) implements Saving {
        public Refused {
            problems = Map.copyOf(problems);
        }
    }
}
