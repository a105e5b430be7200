package kz.esep.attendance;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The people of one entry, counted in up to five ways. All of them are kept, and they are never summed: one of them is
 * the head count. Where they differ, the head count as it was given counts until a person decides.
 *
 * @param headCount the number as it was given, null where none was
 * @param groups the three tables, null where nobody filled them in
 * @param names the list of names, empty for none; for the people of the project only
 * @param checkedIn those who have checked in themselves, as counted when this was told; null without check-in
 * @param list the paper list, null for none
 * @param decided the way that a person has decided for, null as long as nobody has
 * @param others people who took no part themselves, by kind; participants do not stand here
 */
public record Attendance(
        @Nullable Count headCount,
        @Nullable Groups groups,
        List<Named> names,
        @Nullable Groups checkedIn,
        @Nullable PaperList list,
        @Nullable Way decided,
        Map<Kind, Count> others) {

    /** Nobody has told anything yet. */
    public static final Attendance UNKNOWN = new Attendance(null, null, List.of(), null, null, null, Map.of());

    public Attendance {
        names = List.copyOf(names);
        var kinds = new EnumMap<Kind, Count>(Kind.class);
        kinds.putAll(others);
        others = Collections.unmodifiableMap(kinds);
        if (others.containsKey(Kind.PARTICIPANTS)) {
            throw new IllegalArgumentException("Participants are counted in the five ways");
        }
    }

    /** A number and nothing else. */
    public static Attendance of(int heads) {
        return UNKNOWN.counting(Count.exactly(heads));
    }

    /** The same with a head count, or with null without one. */
    public Attendance counting(@Nullable Count heads) {
        return new Attendance(heads, groups, names, checkedIn, list, decided, others);
    }

    public Attendance grouped(@Nullable Groups tables) {
        return new Attendance(headCount, tables, names, checkedIn, list, decided, others);
    }

    public Attendance naming(List<Named> people) {
        return new Attendance(headCount, groups, people, checkedIn, list, decided, others);
    }

    public Attendance checkedIn(@Nullable Groups people) {
        return new Attendance(headCount, groups, names, people, list, decided, others);
    }

    public Attendance listed(@Nullable PaperList paper) {
        return new Attendance(headCount, groups, names, checkedIn, paper, decided, others);
    }

    /** The same with something else in place of a name, wherever it stands on the list. Nobody is counted less. */
    public Attendance renaming(String name, String instead) {
        return naming(names.stream()
                .map(person -> Named.areSame(person.name(), name) ? person.called(instead) : person)
                .toList());
    }

    /** The same after a person has decided which way is right; null reopens the question. */
    public Attendance deciding(@Nullable Way right) {
        return new Attendance(headCount, groups, names, checkedIn, list, right, others);
    }

    /** The same with the number of some other people, or with null without it. */
    public Attendance beside(Kind kind, @Nullable Count count) {
        var all = new EnumMap<Kind, Count>(Kind.class);
        all.putAll(others);
        if (count == null) {
            all.remove(kind);
        } else {
            all.put(kind, count);
        }
        return new Attendance(headCount, groups, names, checkedIn, list, decided, all);
    }

    /** How many participants one way has found; empty where it was not used. */
    public OptionalInt counted(Way way) {
        return switch (way) {
            case HEAD_COUNT -> headCount == null ? OptionalInt.empty() : OptionalInt.of(headCount.value());
            case GROUPS -> groups == null ? OptionalInt.empty() : OptionalInt.of(groups.total());
            case NAMES -> names.isEmpty() ? OptionalInt.empty() : OptionalInt.of(names.size());
            case CHECK_IN -> checkedIn == null ? OptionalInt.empty() : OptionalInt.of(checkedIn.total());
            case PAPER_LIST ->
                list == null || list.count() == null ? OptionalInt.empty() : OptionalInt.of(list.count());
        };
    }

    /**
     * The way whose number is the head count; empty as long as nobody was counted. A vague head count leaves it to the
     * next way that does not contradict it.
     */
    public Optional<Way> counting() {
        var exacter = headCount == null || headCount.bound() == kz.esep.language.Comparator.EXACTLY
                ? Stream.<Way>empty()
                : Stream.of(Way.GROUPS, Way.NAMES, Way.CHECK_IN, Way.PAPER_LIST)
                        .filter(way -> counted(way).isPresent())
                        .filter(way -> !headCount.contradicts(counted(way).getAsInt()));
        return Stream.of(Stream.ofNullable(decided), exacter, Stream.of(Way.values()))
                .flatMap(ways -> ways)
                .filter(way -> counted(way).isPresent())
                .findFirst();
    }

    /** The head count of this entry: how many participants there were, null as long as nobody was counted. */
    public @Nullable Integer participants() {
        return counting().map(way -> counted(way).getAsInt()).orElse(null);
    }

    /** The head count with how exactly it was meant; empty as long as nobody was counted. */
    public Optional<Count> count() {
        return counting()
                .map(way -> way == Way.HEAD_COUNT
                        ? Objects.requireNonNull(headCount)
                        : Count.exactly(counted(way).getAsInt()));
    }

    /** The ways that have found another number than the head count; empty once a person has decided. */
    public List<Way> differing() {
        if (decided != null && counted(decided).isPresent()) {
            return List.of();
        }
        return count().stream()
                .flatMap(heads -> Stream.of(Way.values())
                        .filter(way -> counted(way).isPresent())
                        .filter(way -> contradicts(way, heads)))
                .toList();
    }

    private boolean contradicts(Way way, Count heads) {
        return way == Way.HEAD_COUNT && headCount != null
                ? headCount.contradicts(heads.value())
                : heads.contradicts(counted(way).getAsInt());
    }

    /**
     * The three tables as they enter the statistics, all of the head count. Each is taken from one way: from one that
     * found the head count, where there is none from the one that states most without exceeding it.
     */
    public Groups tables() {
        var heads = participants();
        if (heads == null) {
            return Groups.NOBODY;
        }
        var tables = Groups.unstated(heads);
        for (var dimension : Dimension.values()) {
            tables = tables.with(fullest(dimension, heads).of(heads));
        }
        return tables;
    }

    /**
     * Who the participants were, one by one; empty where the head count was found in another way than by a register, or
     * where the register has another number of people.
     *
     * @param present those who have checked in for this entry
     */
    public Optional<List<Registered>> register(List<Registered> present) {
        var heads = participants();
        if (heads == null) {
            return Optional.empty();
        }
        if (heads == 0) {
            return Optional.of(List.of());
        }
        return present.size() == heads
                ? Optional.of(present)
                : Optional.of(names)
                        .filter(list -> list.size() == heads)
                        .map(list -> list.stream().map(Registered::of).toList());
    }

    private Table fullest(Dimension dimension, int heads) {
        return Stream.of(Way.values())
                .sorted(Comparator.comparing((Way way) -> way != decided))
                .flatMap(way -> source(way).stream())
                .map(source -> source.table(dimension))
                .filter(table -> table.stated() > 0 && table.fits(heads))
                .reduce((one, other) -> one.total() != heads && other.stated() > one.stated() ? other : one)
                .orElse(Table.unstated(dimension, heads));
    }

    private Optional<Groups> source(Way way) {
        return switch (way) {
            case GROUPS -> Optional.ofNullable(groups);
            case NAMES -> names.isEmpty() ? Optional.empty() : Optional.of(Groups.of(names));
            case CHECK_IN -> Optional.ofNullable(checkedIn);
            case HEAD_COUNT, PAPER_LIST -> Optional.empty();
        };
    }
}
