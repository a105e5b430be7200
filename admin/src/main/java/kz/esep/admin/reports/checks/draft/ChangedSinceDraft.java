package kz.esep.admin.reports.checks.draft;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.drafts.Draft.Used;

/** The record reads differently now than when the last draft was kept: who has that draft has other figures. */
final class ChangedSinceDraft implements Check<Compiled> {

    private static final int MOST_NAMED = 12;

    /** What the message says where there is no entry of a kind. */
    private static final String NONE = "none";

    @Override
    public String code() {
        return "CHANGED_SINCE_DRAFT";
    }

    @Override
    public Stream<Finding> in(Compiled draft) {
        return draft.since().stream()
                .filter(since -> !since.changes().isEmpty())
                .map(since -> Found.warning(code(), "drafts." + since.number())
                        .figure("draft", since.number())
                        .figure("changes", since.changes().size())
                        .with("added", numbers(since.changes().added()))
                        .with("changed", numbers(since.changes().changed()))
                        .with("gone", numbers(since.changes().gone()))
                        .finding());
    }

    private static String numbers(List<Used> entries) {
        if (entries.isEmpty()) {
            return NONE;
        }
        var named = entries.stream()
                .limit(MOST_NAMED)
                .map(entry -> String.valueOf(entry.number()))
                .collect(Collectors.joining(", "));
        return entries.size() > MOST_NAMED ? named + " …" : named;
    }
}
