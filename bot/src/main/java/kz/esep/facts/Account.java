package kz.esep.facts;

import java.util.List;
import kz.esep.evidence.Evidence;
import kz.esep.journal.EntryId;
import kz.esep.journal.Happening;

/**
 * What one accepted entry tells.
 *
 * @param number "No. 124"
 * @param files those of its files that are stored, in the order in which they were sent
 */
public record Account(EntryId entry, int number, Happening happening, List<Evidence> files) {
    public Account {
        files = List.copyOf(files);
    }
}
