package kz.esep.admin.reports.pack;

import java.util.List;
import kz.esep.admin.reports.forms.Annexes;
import kz.esep.evidence.Evidence;
import kz.esep.facts.Account;
import kz.esep.facts.Facts;

/**
 * A file of the pack under the number that it has in the annex of confirming documents.
 *
 * @param number of the annex and of the file in it, such as 3.2
 * @param activity the label of the activity, {@code other} for what is not in the plan
 */
public record Numbered(String number, String activity, Account account, Evidence file) {

    private static final String UNPLANNED = "other";

    /** All stored files of the facts in the order of the annex. */
    public static List<Numbered> of(Facts facts) {
        return Annexes.of(facts).all().stream()
                .flatMap(annex -> annex.files().stream().map(item -> of(annex, item)))
                .toList();
    }

    private static Numbered of(Annexes.Annex annex, Annexes.Item item) {
        var activity = annex.activity() == null ? UNPLANNED : annex.activity().label();
        return new Numbered(item.number(), activity, item.account(), item.file());
    }
}
