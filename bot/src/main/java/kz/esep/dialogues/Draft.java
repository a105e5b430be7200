package kz.esep.dialogues;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.steps.DatesStep.Days;
import kz.esep.evidence.FileId;
import kz.esep.evidence.Publication;
import kz.esep.journal.EntryId;
import kz.esep.journal.Happening;
import kz.esep.journal.Measure;
import kz.esep.journal.Place;
import kz.esep.plan.ActivityId;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * An entry while it is being told: everything may still be missing.
 *
 * @param entry the id that the entry will have, or has
 * @param correcting whether a stored entry is being corrected
 * @param activity null as long as none was chosen, or when it is not in the plan
 */
record Draft(
        EntryId entry,
        boolean correcting,
        @Nullable ProjectId project,
        @Nullable ActivityId activity,
        boolean unplanned,
        @Nullable String title,
        @Nullable Days days,
        @Nullable Place place,
        @Nullable Integer participants,
        List<Measure> measures,
        @Nullable String result,
        @Nullable String led,
        List<FileId> attached,
        List<Publication> links)
        implements Answers {

    Draft {
        measures = List.copyOf(measures);
        attached = List.copyOf(attached);
        links = List.copyOf(links);
    }

    static Draft empty(EntryId entry, @Nullable ProjectId project) {
        return new Draft(
                entry, false, project, null, false, null, null, null, null, List.of(), null, null, List.of(),
                List.of());
    }

    /** The newest version of a stored entry, to be corrected. */
    static Draft of(EntryId entry, ProjectId project, Happening told) {
        return new Draft(
                entry,
                true,
                project,
                told.activity(),
                told.activity() == null,
                told.title(),
                new Days(told.from(), told.to()),
                told.place(),
                told.participants(),
                told.measures(),
                told.result(),
                told.led(),
                told.files(),
                told.publications());
    }

    /** What happened, provided that the day was told. */
    Happening happening() {
        if (days == null) {
            throw new IllegalStateException("The days of entry " + entry + " were not told");
        }
        return new Happening(
                activity, title, days.from(), days.to(), place, participants, measures, result, led, attached, links);
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
    public Set<String> publications() {
        return links.stream().map(Publication::key).collect(Collectors.toSet());
    }

    @Nullable
    BigDecimal measured(IndicatorId indicator) {
        return measures.stream()
                .filter(measure -> measure.indicator().equals(indicator))
                .map(Measure::value)
                .findFirst()
                .orElse(null);
    }

    Draft in(ProjectId chosen) {
        return chosen.equals(project)
                ? this
                : empty(entry, chosen).attaching(attached).linking(links);
    }

    /** Another activity keeps what was told; the measures belong to the activity and go. */
    Draft doing(ActivityId chosen) {
        var kept = chosen.equals(activity) ? measures : List.<Measure>of();
        return new Draft(
                entry,
                correcting,
                project,
                chosen,
                false,
                null,
                days,
                place,
                participants,
                kept,
                result,
                led,
                attached,
                links);
    }

    Draft outsideThePlan() {
        return new Draft(
                entry,
                correcting,
                project,
                null,
                true,
                title,
                days,
                place,
                participants,
                List.of(),
                result,
                led,
                attached,
                links);
    }

    Draft called(@Nullable String name) {
        return new Draft(
                entry,
                correcting,
                project,
                activity,
                unplanned,
                name,
                days,
                place,
                participants,
                measures,
                result,
                led,
                attached,
                links);
    }

    Draft on(Days when) {
        return new Draft(
                entry,
                correcting,
                project,
                activity,
                unplanned,
                title,
                when,
                place,
                participants,
                measures,
                result,
                led,
                attached,
                links);
    }

    Draft at(@Nullable Place where) {
        return new Draft(
                entry,
                correcting,
                project,
                activity,
                unplanned,
                title,
                days,
                where,
                participants,
                measures,
                result,
                led,
                attached,
                links);
    }

    Draft with(@Nullable Integer count) {
        return new Draft(
                entry,
                correcting,
                project,
                activity,
                unplanned,
                title,
                days,
                place,
                count,
                measures,
                result,
                led,
                attached,
                links);
    }

    Draft measuring(IndicatorId indicator, @Nullable BigDecimal value) {
        var all = new ArrayList<>(
                measures.stream().filter(m -> !m.indicator().equals(indicator)).toList());
        if (value != null) {
            all.add(new Measure(indicator, value));
        }
        return new Draft(
                entry,
                correcting,
                project,
                activity,
                unplanned,
                title,
                days,
                place,
                participants,
                all,
                result,
                led,
                attached,
                links);
    }

    Draft resulting(@Nullable String text) {
        return new Draft(
                entry,
                correcting,
                project,
                activity,
                unplanned,
                title,
                days,
                place,
                participants,
                measures,
                text,
                led,
                attached,
                links);
    }

    Draft ledBy(@Nullable String whom) {
        return new Draft(
                entry,
                correcting,
                project,
                activity,
                unplanned,
                title,
                days,
                place,
                participants,
                measures,
                result,
                whom,
                attached,
                links);
    }

    Draft attaching(List<FileId> added) {
        var all = Stream.concat(attached.stream(), added.stream()).distinct().toList();
        return new Draft(
                entry,
                correcting,
                project,
                activity,
                unplanned,
                title,
                days,
                place,
                participants,
                measures,
                result,
                led,
                all,
                links);
    }

    Draft linking(List<Publication> all) {
        return new Draft(
                entry,
                correcting,
                project,
                activity,
                unplanned,
                title,
                days,
                place,
                participants,
                measures,
                result,
                led,
                attached,
                all);
    }
}
