package kz.esep.conductor;

import java.time.Clock;
import kz.esep.attendance.Named;
import kz.esep.checkin.CheckIns;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.plan.ProjectId;
import org.springframework.stereotype.Component;

/**
 * Erases the name of a participant from everything that a project has logged, in every version. The participant stays
 * counted and stays recognisable as one person; files that were filed keep what stands in them.
 */
@Component
public class NameErasure {

    private final Entries entries;
    private final CheckIns checkIns;
    private final Erasures erasures;
    private final Clock clock;

    NameErasure(Entries entries, CheckIns checkIns, Erasures erasures, Clock clock) {
        this.entries = entries;
        this.checkIns = checkIns;
        this.erasures = erasures;
        this.clock = clock;
    }

    /**
     * What was erased.
     *
     * @param proof the number of the entry that proves it
     * @param places in how many entries and check-ins the name stood
     */
    public record Erased(String proof, int places) {}

    /**
     * Erases a name in any spelling of it.
     *
     * @param by who wants it, by sign-in name
     * @param proof identifies this erasure; sent twice, it erases once
     */
    public Erased of(ProjectId project, String name, String by, String proof) {
        var instead = Named.erased(proof);
        var logged = entries.of(project).stream().map(Entry::id).toList();
        var inEntries = entries.rename(project, name, instead);
        var inCheckIns = checkIns.rename(logged, name, instead);
        if (inEntries + inCheckIns > 0) {
            erasures.noteName(proof, project.value(), by, inEntries, inCheckIns, clock.instant());
        }
        return new Erased(proof, inEntries + inCheckIns);
    }
}
