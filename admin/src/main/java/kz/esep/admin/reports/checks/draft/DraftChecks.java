package kz.esep.admin.reports.checks.draft;

import java.util.List;
import kz.esep.admin.reports.checks.Check;

/** All checks of a draft in a language. */
public final class DraftChecks {

    /** In the order in which they are reported. */
    public static final List<Check<Compiled>> ALL =
            List.of(new TranslationMissing(), new LabelUnofficial(), new ChangedSinceDraft());

    private DraftChecks() {}
}
