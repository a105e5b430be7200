package kz.esep.admin.review;

import java.util.Map;
import kz.esep.admin.page.EntryTitle;
import kz.esep.admin.page.Texts;
import kz.esep.journal.Entry;
import kz.esep.people.Person;
import kz.esep.people.PersonId;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the list shows it: its newest version.
 *
 * @param what number and title of the activity, or the own title where it is not in the plan
 * @param photos how many files were filed with it
 * @param pending whether an earlier version counts as fact while this one waits
 */
record EntryLine(
        String id,
        int number,
        String what,
        String when,
        @Nullable String place,
        @Nullable Integer participants,
        int photos,
        int links,
        String author,
        Entry.State state,
        boolean pending) {

    static EntryLine of(Entry entry, Project project, Map<PersonId, Person> people, Texts t) {
        var told = entry.newest().happening();
        return new EntryLine(
                entry.id().value(),
                entry.number(),
                EntryTitle.of(entry.newest().happening(), project, t),
                t.dates(told.from(), told.to()),
                told.place() == null ? null : told.place().name(),
                told.participants(),
                told.files().size(),
                told.publications().size(),
                nameOf(entry.author(), people, t),
                entry.state(),
                entry.state() == Entry.State.SUBMITTED && entry.accepted() != null);
    }

    /** The person's name; someone who had their record erased is unknown. */
    static String nameOf(PersonId id, Map<PersonId, Person> people, Texts t) {
        var person = people.get(id);
        return person == null ? t.say("entry.unknown-person") : person.name();
    }
}
