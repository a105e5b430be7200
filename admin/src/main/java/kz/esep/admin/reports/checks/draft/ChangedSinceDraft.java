package kz.esep.admin.reports.checks.draft;

import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;

/** The record reads differently now than when the last draft was kept: who has that draft has other figures. */
final class ChangedSinceDraft implements Check<Compiled> {

    @Override
    public String code() {
        return "CHANGED_SINCE_DRAFT";
    }

    @Override
    public Stream<Finding> in(Compiled draft) {
        return draft.since().stream()
                .filter(since -> since.changes() > 0)
                .map(since -> Found.warning(code(), "drafts." + since.number())
                        .figure("draft", since.number())
                        .figure("changes", since.changes())
                        .finding());
    }
}
