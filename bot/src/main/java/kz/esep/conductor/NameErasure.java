package kz.esep.conductor;

import java.time.Clock;
import java.util.List;
import kz.esep.attendance.Mention;
import kz.esep.attendance.Named;
import kz.esep.checkin.CheckIns;
import kz.esep.drafts.KeptDrafts;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.plan.ProjectId;
import org.springframework.stereotype.Component;

/**
 * Erases the name of a participant from everything that a project keeps, in every version: lists, check-ins, texts,
 * dialogues that are not finished, sheets that were uploaded, drafts that were compiled of the project and of its calls.
 * The participant stays counted and stays recognisable as one person. What was sent into chats and what somebody has
 * downloaded is out of reach.
 */
@Component
public class NameErasure {

    private final Entries entries;
    private final CheckIns checkIns;
    private final NameTraces traces;
    private final NamedSheets sheets;
    private final KeptDrafts drafts;
    private final DraftShelves shelves;
    private final Erasures erasures;
    private final Clock clock;

    NameErasure(
            Entries entries,
            CheckIns checkIns,
            NameTraces traces,
            NamedSheets sheets,
            KeptDrafts drafts,
            DraftShelves shelves,
            Erasures erasures,
            Clock clock) {
        this.entries = entries;
        this.checkIns = checkIns;
        this.traces = traces;
        this.sheets = sheets;
        this.drafts = drafts;
        this.shelves = shelves;
        this.erasures = erasures;
        this.clock = clock;
    }

    /**
     * What was erased.
     *
     * @param proof the number of the entry that proves it
     * @param places in how many entries, check-ins, texts and dialogues the name stood
     * @param sheets how many uploaded sheets were removed because it stood in them
     * @param drafts how many compiled drafts were withdrawn because it stood in them
     * @param unreadable how many photos and documents a person has to look through
     */
    public record Erased(String proof, int places, int sheets, int drafts, int unreadable) {}

    /**
     * Erases a name in any spelling of it.
     *
     * @param by who wants it, by sign-in name or id
     * @param proof identifies this erasure; sent twice, it erases once
     */
    public Erased of(ProjectId project, String name, String by, String proof) {
        var instead = Named.erased(proof);
        var mention = Mention.of(name);
        var logged = entries.of(project);
        var inEntries = entries.rename(project, name, instead);
        var inCheckIns = checkIns.rename(logged.stream().map(Entry::id).toList(), name, instead);
        var elsewhere = traces.erase(project, logged, mention, instead);
        var removed = sheets.remove(logged, mention);
        var withdrawn = shelves.of(List.of(project)).stream()
                .mapToInt(shelf -> drafts.eraseName(name, shelf, clock.instant()))
                .sum();
        var places = inEntries + inCheckIns + elsewhere;
        if (places + removed + withdrawn > 0) {
            erasures.noteName(proof, project.value(), by, inEntries, inCheckIns, clock.instant());
            erasures.noteMore(proof, elsewhere, removed, withdrawn);
        }
        return new Erased(proof, places, removed, withdrawn, sheets.unreadable(logged));
    }
}
