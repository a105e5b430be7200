package kz.esep.admin.reports.checks.draft;

import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;

/** The form prints labels whose official wording in this language nobody has seen; they are listed in docs/forms.md. */
final class LabelUnofficial implements Check<Compiled> {

    @Override
    public String code() {
        return "LABEL_UNOFFICIAL";
    }

    @Override
    public Stream<Finding> in(Compiled draft) {
        return draft.unofficial() == 0
                ? Stream.empty()
                : Stream.of(Found.warning(code(), "form")
                        .figure("count", draft.unofficial())
                        .finding());
    }
}
