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
        return draft.wording().stream()
                .filter(wording -> wording.unofficial() > 0)
                .map(wording -> Found.warning(
                                code(),
                                "form." + wording.form() + "."
                                        + draft.language().code())
                        .figure("count", wording.unofficial())
                        .finding());
    }
}
