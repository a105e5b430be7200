package kz.esep.attendance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/**
 * A list of names as it was understood.
 *
 * @param people each once, in order
 * @param doubled names that stood on it more than once, counted once
 * @param phones how many phone numbers, addresses and the like were left out and not kept
 * @param rows how many lines or rows there were with anything in them
 */
public record NameList(List<Named> people, List<String> doubled, int phones, int rows) {

    /** So many people one entry holds by name; more are told as a number, with the list as evidence. */
    public static final int MOST = 1000;

    public static final NameList EMPTY = new NameList(List.of(), List.of(), 0, 0);

    public NameList {
        people = List.copyOf(people);
        doubled = List.copyOf(doubled);
    }

    public boolean isTooLong() {
        return people.size() > MOST;
    }

    /** Both lists, everybody once. */
    public NameList plus(NameList more) {
        var all = new ArrayList<>(people);
        all.addAll(more.people);
        var once = once(all, phones + more.phones, rows + more.rows);
        var names = new ArrayList<>(doubled);
        names.addAll(more.doubled);
        names.addAll(once.doubled);
        return new NameList(once.people, names.stream().distinct().toList(), once.phones, once.rows);
    }

    static NameList once(List<Named> all, int phones, int rows) {
        var known = new LinkedHashMap<String, Named>();
        var doubled = new ArrayList<String>();
        for (var person : all) {
            var before = known.putIfAbsent(key(person.name()), person);
            if (before != null && !doubled.contains(before.name())) {
                doubled.add(before.name());
            }
        }
        return new NameList(List.copyOf(known.values()), doubled, phones, rows);
    }

    /** What two spellings of one name have in common. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
