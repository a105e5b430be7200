package kz.esep.facts;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.attendance.Attendance;
import kz.esep.evidence.Evidence;
import kz.esep.journal.Filed;
import kz.esep.journal.Happening;
import kz.esep.plan.Activity;
import kz.esep.plan.DocumentKind;
import kz.esep.plan.EventKind;
import kz.esep.plan.EvidenceRule;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/**
 * What a report needs of one entry and nobody has told or filed. The one place that knows it: cards of the chat, its
 * status and the pages of the back office ask here.
 *
 * @param links how many more publications
 * @param norms what the plan promises for every event and this one stays below, each with what this one gives; nothing
 *     that is among the files already
 */
public record MissingOfEntry(boolean place, boolean people, MissingFiles files, int links, List<IndicatorFact> norms) {

    public MissingOfEntry {
        norms = List.copyOf(norms);
    }

    /**
     * What an entry lacks.
     *
     * @param rule what it must have
     * @param files those of its files that are known
     */
    public static MissingOfEntry of(Happening told, EvidenceRule rule, Collection<Evidence> files) {
        return new MissingOfEntry(
                told.place() == null,
                told.participants() == null,
                MissingFiles.of(rule, files, documents(told.documents(), told.attendance())),
                told.linksAwaited() == null
                        ? Math.max(0, rule.links() - told.publications().size())
                        : 0,
                List.of());
    }

    /** What an entry of a project lacks by the rule of its activity. */
    public static MissingOfEntry of(Project project, Happening told, Collection<Evidence> files) {
        var id = told.activity();
        var activity = id == null ? null : project.activity(id).orElse(null);
        var lacks = of(told, rule(activity, told.event()), files);
        return activity == null ? lacks : lacks.with(NormsOfEntry.below(project, activity, told, files, lacks.files()));
    }

    private MissingOfEntry with(List<IndicatorFact> below) {
        return new MissingOfEntry(place, people, files, links, below);
    }

    public boolean isNothing() {
        return !place && !people && files.isNothing() && links == 0 && norms.isEmpty();
    }

    /** What an entry must have; outside the plan what is usual for its kind. */
    public static EvidenceRule rule(@Nullable Activity activity, @Nullable EventKind event) {
        return activity == null ? (event == null ? EventKind.OTHER : event).standard() : activity.required(event);
    }

    /** The photographed list of the people is the attendance list without being named once more. */
    public static List<Filed> documents(List<Filed> named, @Nullable Attendance attendance) {
        var list = attendance == null || attendance.list() == null
                ? Stream.<Filed>empty()
                : attendance.list().files().stream().map(file -> new Filed(file, DocumentKind.LIST));
        return Stream.concat(named.stream(), list).toList();
    }
}
