package kz.esep.facts;

import java.util.List;
import kz.esep.journal.EntryId;

/** A link given for an activity. */
public record Link(String url, List<EntryId> entries) {
    public Link {
        entries = List.copyOf(entries);
    }
}
