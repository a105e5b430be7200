package kz.esep.dialogues.review;

import java.util.List;
import java.util.Optional;
import kz.esep.attendance.Attendance;
import kz.esep.facts.MissingOfEntry;
import kz.esep.journal.Filed;
import kz.esep.plan.Activity;
import kz.esep.plan.EventKind;
import kz.esep.plan.EvidenceRule;
import org.jspecify.annotations.Nullable;

/** What proves an entry: what it must have, and which of its files are which document. */
public final class Required {

    private Required() {}

    /** What an entry must have; outside the plan what is usual for its kind. */
    public static EvidenceRule of(Optional<Activity> activity, @Nullable EventKind event) {
        return MissingOfEntry.rule(activity.orElse(null), event);
    }

    /** The photographed list of the people is the attendance list without being named once more. */
    public static List<Filed> documents(List<Filed> named, @Nullable Attendance attendance) {
        return MissingOfEntry.documents(named, attendance);
    }
}
