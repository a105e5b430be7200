package kz.esep.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.esep.drafts.Draft.Used;
import kz.esep.journal.EntryId;

/** Which entries came to the facts between two drafts, or since one, which have another version, and which are gone. */
public record EntryChanges(List<Used> added, List<Used> changed, List<Used> gone) {

    public static EntryChanges between(List<Used> before, List<Used> after) {
        Map<EntryId, Used> old = before.stream().collect(Collectors.toMap(Used::entry, Function.identity()));
        var added = new ArrayList<Used>();
        var changed = new ArrayList<Used>();
        for (var now : after) {
            var was = old.remove(now.entry());
            if (was == null) {
                added.add(now);
            } else if (was.version() != now.version()) {
                changed.add(now);
            }
        }
        return new EntryChanges(
                added,
                changed,
                before.stream().filter(one -> old.containsKey(one.entry())).toList());
    }

    /** How many entries that are. */
    public int size() {
        return added.size() + changed.size() + gone.size();
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }
}
