package kz.esep.facts;

import java.util.List;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.journal.Happening;

/** The accepted version of an entry. */
record Accepted(EntryId entry, int number, Happening happening) {

    static Accepted of(Entry entry, Entry.Version version) {
        return new Accepted(entry.id(), entry.number(), version.happening());
    }

    static List<EntryId> entries(List<Accepted> some) {
        return some.stream().map(Accepted::entry).toList();
    }
}
