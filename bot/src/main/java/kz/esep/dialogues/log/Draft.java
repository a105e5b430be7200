package kz.esep.dialogues.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.attendance.Attendance;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.steps.DatesStep.Days;
import kz.esep.dialogue.steps.NumberStep.Amount;
import kz.esep.evidence.FileId;
import kz.esep.evidence.Publication;
import kz.esep.journal.EntryId;
import kz.esep.journal.Filed;
import kz.esep.journal.Happening;
import kz.esep.journal.Measure;
import kz.esep.journal.Place;
import kz.esep.plan.ActivityId;
import kz.esep.plan.EventKind;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * An entry while it is being told: everything may still be missing.
 *
 * @param entry the id that the entry will have, or has
 * @param correcting whether a stored entry is being corrected
 * @param activity null as long as none was chosen, or when it is not in the plan
 * @param event what kind of event it was, null as long as the plan's own kind stands
 * @param topic what it was about, null as long as the plan's own title stands
 * @param documents which of the files is which document
 * @param linksAwaited whether links were promised for later
 */
public record Draft(
        EntryId entry,
        boolean correcting,
        @Nullable ProjectId project,
        @Nullable ActivityId activity,
        boolean unplanned,
        @Nullable String title,
        @Nullable Days days,
        @Nullable Place place,
        @Nullable Attendance attendance,
        List<Measure> measures,
        @Nullable String result,
        @Nullable String led,
        List<FileId> attached,
        List<Publication> links,
        @Nullable EventKind event,
        @Nullable String topic,
        List<Filed> documents,
        boolean linksAwaited)
        implements Answers {

    public Draft {
        measures = List.copyOf(measures);
        attached = List.copyOf(attached);
        links = List.copyOf(links);
        documents = List.copyOf(documents);
    }

    public static Draft empty(EntryId entry, @Nullable ProjectId project) {
        return new Draft(
                entry, false, project, null, false, null, null, null, null, List.of(), null, null, List.of(), List.of(),
                null, null, List.of(), false);
    }

    /** The newest version of a stored entry, to be corrected. */
    public static Draft of(EntryId entry, ProjectId project, Happening told) {
        return new Draft(
                entry,
                true,
                project,
                told.activity(),
                told.activity() == null,
                told.title(),
                new Days(told.from(), told.to()),
                told.place(),
                told.attendance(),
                told.measures(),
                told.result(),
                told.led(),
                told.files(),
                told.publications(),
                told.event(),
                told.topic(),
                told.documents(),
                told.linksAwaited() != null);
    }

    /**
     * What happened, provided that the day was told.
     *
     * @param askAgain the day on which the author is asked for links that are promised
     */
    public Happening happening(LocalDate askAgain) {
        if (days == null) {
            throw new IllegalStateException("The days of entry " + entry + " were not told");
        }
        return new Happening(
                activity,
                title,
                days.from(),
                days.to(),
                place,
                attendance,
                measures,
                result,
                led,
                attached,
                links,
                event,
                topic,
                documents.stream()
                        .filter(filed -> attached.contains(filed.file()))
                        .toList(),
                linksAwaited && links.isEmpty() ? askAgain : null);
    }

    @Override
    public Set<EntryId> entries() {
        return correcting ? Set.of(entry) : Set.of();
    }

    @Override
    public Set<FileId> files() {
        return Set.copyOf(attached);
    }

    @Override
    public Set<FileId> lists() {
        return attendance == null || attendance.list() == null
                ? Set.of()
                : Set.copyOf(attendance.list().files());
    }

    @Override
    public Set<String> publications() {
        return links.stream().map(Publication::key).collect(Collectors.toSet());
    }

    @Nullable
    Amount measured(IndicatorId indicator) {
        return measures.stream()
                .filter(measure -> measure.indicator().equals(indicator))
                .map(measure -> new Amount(measure.value(), measure.comparator()))
                .findFirst()
                .orElse(null);
    }

    /** Whether anything was told yet that would be missed. */
    boolean isTold() {
        return activity != null
                || unplanned
                || days != null
                || place != null
                || !attached.isEmpty()
                || !links.isEmpty();
    }

    /** Another project has another plan: the activity and its measures go, everything else stays. */
    public Draft in(ProjectId chosen) {
        return chosen.equals(project)
                ? this
                : changed(change -> {
                    change.project = chosen;
                    change.activity = null;
                    change.measures = List.of();
                });
    }

    /** Another activity keeps what was told; the measures belong to the activity and go. */
    public Draft doing(ActivityId chosen) {
        return changed(change -> {
            change.measures = chosen.equals(activity) ? measures : List.of();
            change.event = chosen.equals(activity) ? event : null;
            change.topic = chosen.equals(activity) ? topic : null;
            change.activity = chosen;
            change.unplanned = false;
            change.title = null;
        });
    }

    Draft outsideThePlan() {
        return changed(change -> {
            change.activity = null;
            change.unplanned = true;
            change.measures = List.of();
        });
    }

    Draft called(@Nullable String name) {
        return changed(change -> change.title = name);
    }

    public Draft on(Days when) {
        return changed(change -> change.days = when);
    }

    public Draft at(@Nullable Place where) {
        return changed(change -> change.place = where);
    }

    Draft with(@Nullable Attendance people) {
        return changed(change -> change.attendance = people);
    }

    Draft measuring(IndicatorId indicator, @Nullable Amount amount) {
        var all = new ArrayList<>(
                measures.stream().filter(m -> !m.indicator().equals(indicator)).toList());
        if (amount != null) {
            all.add(new Measure(indicator, amount.value(), amount.comparator()));
        }
        return changed(change -> change.measures = all);
    }

    Draft resulting(@Nullable String text) {
        return changed(change -> change.result = text);
    }

    Draft ledBy(@Nullable String whom) {
        return changed(change -> change.led = whom);
    }

    public Draft attaching(List<FileId> added) {
        return changed(change -> change.attached =
                Stream.concat(attached.stream(), added.stream()).distinct().toList());
    }

    public Draft linking(List<Publication> all) {
        return changed(change -> change.links = all);
    }

    Draft being(@Nullable EventKind what) {
        return changed(change -> change.event = what);
    }

    Draft about(@Nullable String what) {
        return changed(change -> change.topic = what);
    }

    /** The same with a file named as a document, or with null as none. */
    Draft filing(FileId file, @Nullable Filed as) {
        var others = documents.stream().filter(filed -> !filed.file().equals(file));
        return changed(change ->
                change.documents = Stream.concat(others, Stream.ofNullable(as)).toList());
    }

    Draft awaitingLinks(boolean promised) {
        return changed(change -> change.linksAwaited = promised);
    }

    private Draft changed(Consumer<Change> made) {
        var change = new Change(this);
        made.accept(change);
        return change.draft(this);
    }

    /** The answers on their way from one draft to the next; lives no longer than one change. */
    private static final class Change {
        private @Nullable ProjectId project;
        private @Nullable ActivityId activity;
        private boolean unplanned;
        private @Nullable String title;
        private @Nullable Days days;
        private @Nullable Place place;
        private @Nullable Attendance attendance;
        private List<Measure> measures;
        private @Nullable String result;
        private @Nullable String led;
        private List<FileId> attached;
        private List<Publication> links;
        private @Nullable EventKind event;
        private @Nullable String topic;
        private List<Filed> documents;
        private boolean linksAwaited;

        Change(Draft from) {
            project = from.project();
            activity = from.activity();
            unplanned = from.unplanned();
            title = from.title();
            days = from.days();
            place = from.place();
            attendance = from.attendance();
            measures = from.measures();
            result = from.result();
            led = from.led();
            attached = from.attached();
            links = from.links();
            event = from.event();
            topic = from.topic();
            documents = from.documents();
            linksAwaited = from.linksAwaited();
        }

        Draft draft(Draft of) {
            return new Draft(
                    of.entry(),
                    of.correcting(),
                    project,
                    activity,
                    unplanned,
                    title,
                    days,
                    place,
                    attendance,
                    measures,
                    result,
                    led,
                    attached,
                    links,
                    event,
                    topic,
                    documents,
                    linksAwaited);
        }
    }
}
