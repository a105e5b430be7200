package kz.esep.attendance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Different persons out of the registers of several events. An account is the same person wherever it has checked in;
 * somebody on a list is whoever is called the same, and of the accounts the first one that gave this name.
 */
public final class Persons {

    private Persons() {}

    /**
     * Everybody once, with what the latest register says of them.
     *
     * @param registers one for each event, in the order of the events
     * @return empty where somebody cannot be recognised: lists of names beside check-ins that asked for none
     */
    public static Optional<List<Registered>> different(Collection<List<Registered>> registers) {
        var all = registers.stream().flatMap(List::stream).toList();
        var onLists = all.stream().anyMatch(one -> one.account() == null);
        var nameless = all.stream().anyMatch(one -> one.name() == null);
        return onLists && nameless ? Optional.empty() : Optional.of(merged(all));
    }

    private static List<Registered> merged(List<Registered> all) {
        var accounts = new HashMap<String, String>();
        for (var one : all) {
            if (one.account() != null && one.name() != null) {
                accounts.putIfAbsent(NameList.key(one.name()), one.account());
            }
        }
        Map<String, Registered> persons = new LinkedHashMap<>();
        for (var one : all) {
            persons.merge(key(one, accounts), one, Registered::alsoAs);
        }
        return new ArrayList<>(persons.values());
    }

    private static String key(Registered one, Map<String, String> accounts) {
        if (one.account() != null) {
            return one.account();
        }
        var name = NameList.key(Objects.requireNonNull(one.name()));
        return Objects.requireNonNullElse(accounts.get(name), "name:" + name);
    }
}
