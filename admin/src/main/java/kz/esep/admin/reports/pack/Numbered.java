package kz.esep.admin.reports.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.evidence.Evidence;
import kz.esep.facts.Account;
import kz.esep.facts.Facts;

/**
 * A file under its number in the annex.
 *
 * @param number counts from 1 through the whole annex: by activity in the order of the plan, then by time, then as sent
 * @param activity the label of the activity, {@code other} for what is not in the plan
 */
public record Numbered(int number, String activity, Account account, Evidence file) {

    private static final String UNPLANNED = "other";

    /** All stored files of the facts; one that two entries have stands with the first. */
    public static List<Numbered> of(Facts facts) {
        var all = new ArrayList<Numbered>();
        var planned = new HashSet<Account>();
        for (var activity : facts.activities()) {
            var own = facts.accounts(activity.activity());
            planned.addAll(own);
            add(all, activity.label(), own.stream());
        }
        add(all, UNPLANNED, facts.accounts().stream().filter(one -> !planned.contains(one)));
        return all;
    }

    private static void add(List<Numbered> all, String label, Stream<Account> accounts) {
        accounts.forEach(account ->
                account.files().forEach(file -> all.add(new Numbered(all.size() + 1, label, account, file))));
    }
}
