package kz.esep.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.journal.EntryId;
import org.jspecify.annotations.Nullable;

/** What several accepted entries tell together. */
final class Accounts {

    private Accounts() {}

    /** Participants, neither volunteers nor recipients of material; null where none of the entries counts them. */
    static @Nullable Figure participants(List<Account> accounts) {
        var counted = accounts.stream()
                .filter(one -> one.happening().participants() != null)
                .toList();
        long sum = counted.stream()
                .flatMap(one -> Stream.ofNullable(one.happening().participants()))
                .mapToLong(Integer::longValue)
                .sum();
        return counted.isEmpty() ? null : Figure.of(BigDecimal.valueOf(sum), entries(counted));
    }

    static List<EntryId> entries(List<Account> accounts) {
        return accounts.stream().map(Account::entry).toList();
    }
}
