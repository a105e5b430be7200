package kz.esep.admin.reports.checks.texts;

import java.util.List;
import kz.esep.admin.reports.checks.Check;
import kz.esep.facts.Facts;

/** All checks of words. */
public final class TextChecks {

    /** In the order in which they are reported. */
    public static final List<Check<Facts>> ALL = List.of(
            new TextRepeated(),
            new EffectEqualsResult(),
            new FutureTenseInResult(),
            new MixedAlphabet(),
            new OrganisationSpelling());

    private TextChecks() {}
}
