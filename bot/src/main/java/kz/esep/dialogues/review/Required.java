package kz.esep.dialogues.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.attendance.Attendance;
import kz.esep.journal.Filed;
import kz.esep.plan.Activity;
import kz.esep.plan.DocumentKind;
import kz.esep.plan.EventKind;
import kz.esep.plan.EvidenceRule;
import org.jspecify.annotations.Nullable;

/** What proves an entry: what it must have, and which of its files are which document. */
public final class Required {

    private Required() {}

    /** What an entry must have; outside the plan what is usual for its kind. */
    public static EvidenceRule of(Optional<Activity> activity, @Nullable EventKind event) {
        return activity.map(planned -> planned.required(event))
                .orElseGet(() -> (event == null ? EventKind.OTHER : event).standard());
    }

    /** The photographed list of the people is the attendance list without being named once more. */
    public static List<Filed> documents(List<Filed> named, @Nullable Attendance attendance) {
        var list = attendance == null || attendance.list() == null
                ? Stream.<Filed>empty()
                : attendance.list().files().stream().map(file -> new Filed(file, DocumentKind.LIST));
        return Stream.concat(named.stream(), list).toList();
    }
}
