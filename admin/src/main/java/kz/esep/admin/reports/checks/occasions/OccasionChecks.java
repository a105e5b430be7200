package kz.esep.admin.reports.checks.occasions;

import java.util.List;
import kz.esep.admin.reports.checks.Check;
import kz.esep.facts.Facts;

/** All checks of dates, places and head counts of single activities. */
public final class OccasionChecks {

    /** In the order in which they are reported. */
    public static final List<Check<Facts>> ALL = List.of(
            new DateMissing(),
            new DateOnlyMonth(),
            new DateOutsideProject(),
            new DatesDiffer(),
            new PlaceMissing(),
            new PlaceTooWide(),
            new ParticipantsMissing(),
            new SameDayDistantPlaces());

    private OccasionChecks() {}
}
