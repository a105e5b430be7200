package kz.esep.dialogues.log;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.attendance.Attendance;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.steps.DatesStep.Days;
import kz.esep.evidence.FileId;
import kz.esep.evidence.Publication;
import kz.esep.journal.EntryId;
import kz.esep.journal.Happening;
import kz.esep.journal.Place;
import kz.esep.plan.ActivityId;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * An entry while it is being told: everything may still be missing.
 *
 * @param entry the id that the entry will have, or has
 * @param correcting whether a stored entry is being corrected
 */
public record Draft(
        EntryId entry,
        boolean correcting,
        @Nullable ProjectId project,
        Subject subject,
        @Nullable Days days,
        @Nullable Place place,
        @Nullable Attendance attendance,
        Outcome outcome,
        Proofs proofs)
        implements Answers {

    public static Draft empty(EntryId entry, @Nullable ProjectId project) {
        return new Draft(entry, false, project, Subject.UNTOLD, null, null, null, Outcome.UNTOLD, Proofs.NONE);
    }

    /** The newest version of a stored entry, to be corrected. */
    public static Draft of(EntryId entry, ProjectId project, Happening told) {
        return new Draft(
                entry,
                true,
                project,
                new Subject(told.activity(), told.activity() == null, told.title(), told.event(), told.topic()),
                new Days(told.from(), told.to()),
                told.place(),
                told.attendance(),
                new Outcome(told.measures(), told.result(), told.led()),
                new Proofs(told.files(), told.publications(), told.documents(), told.linksAwaited() != null));
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
                subject.activity(),
                subject.title(),
                days.from(),
                days.to(),
                place,
                attendance,
                outcome.measures(),
                outcome.result(),
                outcome.led(),
                proofs.files(),
                proofs.links(),
                subject.event(),
                subject.topic(),
                proofs.named(),
                proofs.linksAwaited() && proofs.links().isEmpty() ? askAgain : null);
    }

    @Override
    public Set<EntryId> entries() {
        return correcting ? Set.of(entry) : Set.of();
    }

    @Override
    public Set<FileId> files() {
        return Set.copyOf(proofs.files());
    }

    @Override
    public @Nullable LocalDate day() {
        return days == null ? null : days.from();
    }

    @Override
    public Set<FileId> lists() {
        return attendance == null || attendance.list() == null
                ? Set.of()
                : Set.copyOf(attendance.list().files());
    }

    @Override
    public Set<String> publications() {
        return links().stream().map(Publication::key).collect(Collectors.toSet());
    }

    public List<Publication> links() {
        return proofs.links();
    }

    /** Whether anything was told yet that would be missed. */
    boolean isTold() {
        return subject.isTold() || days != null || place != null || !proofs.isEmpty();
    }

    /** Another project has another plan: the activity and its measures go, everything else stays. */
    public Draft in(ProjectId chosen) {
        return chosen.equals(project)
                ? this
                : new Draft(
                        entry,
                        correcting,
                        chosen,
                        subject.withoutActivity(),
                        days,
                        place,
                        attendance,
                        outcome.withoutMeasures(),
                        proofs);
    }

    /** Another activity keeps what was told; the measures belong to the activity and go. */
    public Draft doing(ActivityId chosen) {
        var same = chosen.equals(subject.activity());
        return about(subject.doing(chosen)).with(same ? outcome : outcome.withoutMeasures());
    }

    Draft outsideThePlan() {
        return about(subject.outsideThePlan()).with(outcome.withoutMeasures());
    }

    Draft about(Subject what) {
        return new Draft(entry, correcting, project, what, days, place, attendance, outcome, proofs);
    }

    public Draft on(Days when) {
        return new Draft(entry, correcting, project, subject, when, place, attendance, outcome, proofs);
    }

    public Draft at(@Nullable Place where) {
        return new Draft(entry, correcting, project, subject, days, where, attendance, outcome, proofs);
    }

    Draft with(@Nullable Attendance people) {
        return new Draft(entry, correcting, project, subject, days, place, people, outcome, proofs);
    }

    Draft with(Outcome came) {
        return new Draft(entry, correcting, project, subject, days, place, attendance, came, proofs);
    }

    Draft with(Proofs proving) {
        return new Draft(entry, correcting, project, subject, days, place, attendance, outcome, proving);
    }

    public Draft attaching(List<FileId> added) {
        return with(proofs.attaching(added));
    }

    public Draft linking(List<Publication> all) {
        return with(proofs.linking(all));
    }
}
