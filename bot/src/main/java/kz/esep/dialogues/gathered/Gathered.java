package kz.esep.dialogues.gathered;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.steps.LinksStep;
import kz.esep.evidence.FileId;
import kz.esep.evidence.Publication;
import kz.esep.journal.EntryId;
import kz.esep.journal.Place;
import kz.esep.plan.ActivityId;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * Evidence that came outside any dialogue, and where it is to go once that was told.
 *
 * @param place the location that was sent, null where none was
 * @param whither null as long as nobody has told
 */
public record Gathered(
        List<FileId> attached,
        List<Publication> links,
        @Nullable Place place,
        @Nullable Whither whither) implements Answers {

    public Gathered {
        attached = List.copyOf(attached);
        links = List.copyOf(links);
    }

    static final Gathered NOTHING = new Gathered(List.of(), List.of(), null, null);

    /** Where it goes. */
    sealed interface Whither {

        /**
         * Into an entry that is there already.
         *
         * @param quietly without a word, because it only follows what was put there before
         */
        record Into(EntryId entry, boolean quietly) implements Whither {}

        /** Into an entry that was begun and left. */
        record Unfinished(int draft) implements Whither {}

        /**
         * Into a new entry, of which some things are told already.
         *
         * @param project null where the person is to say
         */
        record Fresh(
                @Nullable ProjectId project,
                @Nullable ActivityId activity,
                @Nullable LocalDate day,
                @Nullable Place place)
                implements Whither {}
    }

    @Override
    public Set<FileId> files() {
        return Set.copyOf(attached);
    }

    @Override
    public Set<EntryId> entries() {
        return whither instanceof Whither.Into into ? Set.of(into.entry()) : Set.of();
    }

    @Override
    public Set<String> publications() {
        return links.stream().map(Publication::key).collect(Collectors.toSet());
    }

    boolean isEmpty() {
        return attached.isEmpty() && links.isEmpty() && place == null;
    }

    /** The parts of an album come in any order: files stand in the order in which they were sent. */
    Gathered attaching(FileId file) {
        var all = Stream.concat(attached.stream(), Stream.of(file))
                .distinct()
                .sorted(FileId.IN_ORDER)
                .toList();
        return new Gathered(all, links, place, whither);
    }

    Gathered linking(List<Publication> found) {
        return new Gathered(attached, LinksStep.union(links, found), place, whither);
    }

    Gathered at(Place where) {
        return new Gathered(attached, links, where, whither);
    }

    Gathered going(Whither where) {
        return new Gathered(attached, links, place, where);
    }
}
