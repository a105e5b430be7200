package kz.esep.drafts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.esep.call.CallId;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * One compiled version of a form. Its bytes are kept beside it and never change.
 *
 * @param id of the shelf and the number
 * @param shelf what it is about: the id of a project, or of what else a form is about
 * @param number "Draft 3": counts from 1 on each shelf
 * @param form the code of an {@link OfferedForm}
 * @param version of the form
 * @param template the number of the template that an operator brought, null for the one that is shipped
 * @param part the activity or entry that it is about, null for the whole
 * @param until the last day whose entries count, null for all of them
 * @param by the sign-in name or the id of whoever asked first for it
 * @param digest SHA-256 of the document: the same facts give the same one
 * @param content names its bytes, null once they were dropped
 * @param size of the Word document in bytes
 * @param used the entries that its figures were made of, in the order of their numbers
 * @param withheld when its bytes were dropped because somebody who is named in them was erased, null while they are there
 */
public record Draft(
        String id,
        String shelf,
        int number,
        String form,
        int version,
        @Nullable Integer template,
        @Nullable String part,
        @Nullable LocalDate until,
        Language language,
        String by,
        Instant at,
        String digest,
        @Nullable String content,
        long size,
        List<Used> used,
        @Nullable Instant withheld) {

    public Draft {
        used = List.copyOf(used);
    }

    /**
     * An entry as it stood when the draft was compiled.
     *
     * @param version the accepted one, which was the fact
     */
    public record Used(EntryId entry, int number, int version) {

        /** The facts among some entries, in the order of their numbers. */
        public static List<Used> of(List<Entry> entries) {
            return entries.stream()
                    .flatMap(entry ->
                            entry.fact().stream().map(fact -> new Used(entry.id(), entry.number(), fact.number())))
                    .sorted(Comparator.comparingInt(Used::number))
                    .toList();
        }

        /** Whether another version is the fact now, or none. */
        public boolean isOutdated(Entry now) {
            return now.fact().filter(fact -> fact.number() == version).isEmpty();
        }
    }

    /** The shelf of what is about a call: no id of a project begins so. */
    public static String shelfOf(CallId call) {
        return "call:" + call.value();
    }

    /** Whether an entry of its project belongs in it: each one, unless it is about an activity or an entry. */
    public boolean concerns(Entry entry) {
        return part == null
                || part.equals(entry.id().value())
                || entry.fact()
                        .map(fact -> fact.happening().activity())
                        .filter(activity -> activity.value().equals(part))
                        .isPresent();
    }

    /** How an entry was used, empty where it was not. */
    public Optional<Used> used(EntryId entry) {
        return used.stream().filter(one -> one.entry().equals(entry)).findFirst();
    }

    /** Whether it is about the same as another one, in the same form and language. */
    public boolean isOfTheSameKind(Draft other) {
        return shelf.equals(other.shelf)
                && form.equals(other.form)
                && language == other.language
                && Objects.equals(part, other.part);
    }

    public boolean isWithheld() {
        return content == null;
    }
}
