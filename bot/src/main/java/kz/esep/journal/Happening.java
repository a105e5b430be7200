package kz.esep.journal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.attendance.Attendance;
import kz.esep.evidence.FileId;
import kz.esep.evidence.Publication;
import kz.esep.plan.ActivityId;
import kz.esep.plan.EventKind;
import kz.esep.plan.IndicatorId;
import org.jspecify.annotations.Nullable;

/**
 * What happened once: when, where, who, how much, and what proves it. Null means "not told", never zero.
 *
 * @param activity the planned activity, null for "not in the plan"
 * @param title what it was, where it is not in the plan
 * @param attendance who was there, null where nobody has told; stored as {@code participants}
 * @param result the short-term result in a sentence or two
 * @param led who led it, and partners
 * @param event what kind of event it was, null where nobody has told
 * @param topic what it was about, where that is not what the plan says
 * @param documents which of the files is which document
 * @param linksAwaited the day on which the author is asked again for links, null where none are awaited
 */
public record Happening(
        @Nullable ActivityId activity,
        @Nullable String title,
        LocalDate from,
        LocalDate to,
        @Nullable Place place,
        @Nullable Attendance attendance,
        List<Measure> measures,
        @Nullable String result,
        @Nullable String led,
        List<FileId> files,
        List<Publication> publications,
        @Nullable EventKind event,
        @Nullable String topic,
        List<Filed> documents,
        @Nullable LocalDate linksAwaited) {

    public Happening {
        measures = List.copyOf(measures);
        files = List.copyOf(files);
        publications = List.copyOf(publications);
        // One that was stored before documents were named has none.
        documents = documents == null ? List.of() : List.copyOf(documents);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("An entry cannot end before it starts: " + from + " to " + to);
        }
        if (activity == null && title == null) {
            throw new IllegalArgumentException("An entry outside the plan needs a title");
        }
    }

    /** The same with other people. */
    public Happening attendedBy(@Nullable Attendance people) {
        return new Happening(
                activity,
                title,
                from,
                to,
                place,
                people,
                measures,
                result,
                led,
                files,
                publications,
                event,
                topic,
                documents,
                linksAwaited);
    }

    /** What happened, where neither its kind nor its documents were named. */
    public Happening(
            @Nullable ActivityId activity,
            @Nullable String title,
            LocalDate from,
            LocalDate to,
            @Nullable Place place,
            @Nullable Attendance attendance,
            List<Measure> measures,
            @Nullable String result,
            @Nullable String led,
            List<FileId> files,
            List<Publication> publications) {
        this(
                activity,
                title,
                from,
                to,
                place,
                attendance,
                measures,
                result,
                led,
                files,
                publications,
                null,
                null,
                List.of(),
                null);
    }

    /** The head count: how many participants there were, null where nobody was counted. */
    public @Nullable Integer participants() {
        return attendance == null ? null : attendance.participants();
    }

    /**
     * The same happening with more evidence.
     *
     * @param more files beside those that are there
     * @param named which of the files is which document, beside those that were named
     * @param all publications, those that are there included
     * @param asked when links are asked for as long as there are none, null for never
     */
    public Happening adding(List<FileId> more, List<Filed> named, List<Publication> all, @Nullable LocalDate asked) {
        return new Happening(
                activity,
                title,
                from,
                to,
                place,
                attendance,
                measures,
                result,
                led,
                Stream.concat(files.stream(), more.stream()).distinct().toList(),
                all,
                event,
                topic,
                Stream.concat(documents.stream(), named.stream()).distinct().toList(),
                all.isEmpty() ? asked : null);
    }

    public Optional<BigDecimal> measure(IndicatorId indicator) {
        return measures.stream()
                .filter(measure -> measure.indicator().equals(indicator))
                .map(Measure::value)
                .findFirst();
    }
}
