package kz.esep.admin.reports.checks.programme;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The columns of the results table. Source: press release form. */
final class Columns {

    private static final List<String> ALL = List.of(
            "mediaArticles",
            "hearingsMeetings",
            "seminarsTrainingsLectures",
            "publicInformationEvents",
            Programme.PARTICIPANTS);

    /** The kinds of activities that a column counts, where the kind alone says it. */
    static final Map<String, Set<String>> KINDS = Map.of(
            "mediaArticles", Set.of("media", "article"),
            "hearingsMeetings",
                    Set.of("round-table", "hearing", "public-hearing", "meeting", "public-debate", "debate"),
            "seminarsTrainingsLectures", Set.of("seminar", "training", "lecture", "workshop", "master-class"));

    private Columns() {}

    /** The key of its phrase. */
    static String known(String column) {
        if (column.toLowerCase(Locale.ROOT).startsWith("budget")) {
            return "budget";
        }
        return ALL.contains(column) ? column : "other";
    }
}
