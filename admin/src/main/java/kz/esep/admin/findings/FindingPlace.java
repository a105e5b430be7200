package kz.esep.admin.findings;

import java.util.Optional;
import java.util.regex.Pattern;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.call.CallId;
import kz.esep.plan.ProjectId;

/** Where in the back office a finding is mended. */
final class FindingPlace {

    /** The id is one that a plan gives, or one that its file has chosen. */
    private static final Pattern ACTIVITY = Pattern.compile("activities\\.([A-Za-z0-9_-]+)");

    /** An indicator without an id of its own is called after its activity. */
    private static final Pattern INDICATOR = Pattern.compile("indicators\\.([A-Za-z0-9_-]+)i\\d+");

    private FindingPlace() {}

    /** The address, empty where no page is about it. */
    static Optional<String> of(ProjectId project, Finding finding) {
        var page = "/projects/" + project.value();
        var activity = ACTIVITY.matcher(finding.where());
        if (activity.matches()) {
            return Optional.of(page + "/entries?activity=" + activity.group(1));
        }
        var indicator = INDICATOR.matcher(finding.where());
        if (indicator.matches()) {
            return Optional.of(page + "#" + indicator.group(1));
        }
        return switch (finding.code()) {
            case "TRANSLATION_MISSING" -> Optional.of(page + untranslated(finding.where()));
            case "CHANGED_SINCE_DRAFT", "REMARK_OPEN" ->
                Optional.of(page + "/" + finding.where().replace('.', '/'));
            case "FIELD_EMPTY" ->
                finding.where().startsWith("narratives") ? Optional.of(page + "/narratives") : Optional.empty();
            case "SUM_MISMATCH", "TOTALS_DIFFER", "AGE_STATUS_CONFLICT", "PARTICIPANTS_DIFFER" ->
                Optional.of(page + "/entries");
            default -> Optional.empty();
        };
    }

    /** The address for a finding of the papers of a call. */
    static String of(CallId call, Finding finding) {
        var page = "/calls/" + call.value();
        return switch (finding.where().replaceFirst("\\..*", "")) {
            case "point1" -> page + "#announced";
            case "point2", "point5" -> page + "#priorities";
            case "links" -> page + "/programme#programme";
            default -> page + "#projects";
        };
    }

    private static String untranslated(String where) {
        return switch (where.substring(0, where.indexOf('.'))) {
            case "narratives" -> "/narratives";
            case "card" -> "/card";
            default -> "/translation?missing=true";
        };
    }
}
