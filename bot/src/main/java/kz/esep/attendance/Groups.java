package kz.esep.attendance;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.esep.plan.StatusMode;

/** The three tables about the same people: sex, age band and status, each independent of the others, of one total. */
public record Groups(Table sex, Table age, Table status) {

    public static final Groups NOBODY = unstated(0);

    public Groups {
        if (sex.dimension() != Dimension.SEX
                || age.dimension() != Dimension.AGE
                || status.dimension() != Dimension.STATUS) {
            throw new IllegalArgumentException("The tables stand in each other's place");
        }
        if (sex.total() != age.total() || sex.total() != status.total()) {
            throw new IllegalArgumentException("The three tables are about the same people: " + sex.total() + ", "
                    + age.total() + ", " + status.total());
        }
    }

    /** So many people of whom nothing more is known. */
    public static Groups unstated(int total) {
        return new Groups(
                Table.unstated(Dimension.SEX, total),
                Table.unstated(Dimension.AGE, total),
                Table.unstated(Dimension.STATUS, total));
    }

    /** The tables of single persons, each with what is known of them. */
    public static Groups of(List<? extends Traits> people) {
        return new Groups(
                counted(Dimension.SEX, people), counted(Dimension.AGE, people), counted(Dimension.STATUS, people));
    }

    private static Table counted(Dimension dimension, List<? extends Traits> people) {
        Map<Category, Integer> parts = people.stream()
                .flatMap(person -> person.all(dimension).stream())
                .collect(Collectors.toMap(category -> category, category -> 1, Integer::sum));
        var isOverlapping = dimension == Dimension.STATUS
                && people.stream().anyMatch(person -> !person.also().isEmpty());
        return new Table(
                dimension, people.size(), parts, isOverlapping ? StatusMode.OVERLAPPING : StatusMode.EXCLUSIVE);
    }

    public int total() {
        return sex.total();
    }

    public Table table(Dimension dimension) {
        return switch (dimension) {
            case SEX -> sex;
            case AGE -> age;
            case STATUS -> status;
        };
    }

    /** The same with one table in place of the old one. */
    public Groups with(Table table) {
        return switch (table.dimension()) {
            case SEX -> new Groups(table, age, status);
            case AGE -> new Groups(sex, table, status);
            case STATUS -> new Groups(sex, age, table);
        };
    }

    /** The same parts of another total; a table that does not fit into it is emptied. */
    public Groups of(int total) {
        return new Groups(sex.of(total), age.of(total), status.of(total));
    }

    /** The same with statuses that overlap or do not; they are emptied where they do not add up then. */
    public Groups in(StatusMode mode) {
        return with(status.in(mode));
    }

    /** The people of both. */
    public Groups plus(Groups more) {
        return new Groups(sex.plus(more.sex), age.plus(more.age), status.plus(more.status));
    }

    /** Whether anything is known of anybody. */
    public boolean isStated() {
        return sex.stated() + age.stated() + status.stated() > 0;
    }
}
