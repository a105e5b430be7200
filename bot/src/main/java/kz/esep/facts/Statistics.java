package kz.esep.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The three one-way tables about the participants. Source: final report form, section 7 of its description.
 *
 * @param reckoned what was counted, null where a published report declares its figures
 */
public record Statistics(
        Breakdown gender,
        Breakdown status,
        Breakdown age,
        @Nullable Reckoned reckoned) {

    /** The categories of the form, by the keys of the project file and in the order of the form. */
    public static final List<String> GENDER = List.of("male", "female");

    public static final List<String> STATUS = List.of(
            "children",
            "youth",
            "civilServants",
            "budgetEmployees",
            "disabled",
            "older50",
            "unemployed",
            "ngoRepresentatives",
            "business",
            "other");
    public static final List<String> AGE = List.of("13-16", "17-22", "23-27", "28-32", "33-45", "46-58", "59+");

    /** People whom the form has no column for; they stand below the printed table and are no mismatch. */
    public static final List<String> APART = List.of("notStated", "under13");

    /** The tables of a published report, which does not say what it has counted. */
    public static Statistics declared(Breakdown gender, Breakdown status, Breakdown age) {
        return new Statistics(gender, status, age, null);
    }

    /** No statistics at all. */
    public static Statistics none() {
        return new Statistics(
                Breakdown.none(Table.GENDER), Breakdown.none(Table.STATUS), Breakdown.none(Table.AGE), null);
    }

    /** The same with what was counted, also where the tables say nothing of it. */
    Statistics reckoned(Reckoned counted) {
        return new Statistics(gender, status, age, counted);
    }

    public List<Breakdown> tables() {
        return List.of(gender, status, age);
    }

    /** One of the three tables. */
    public enum Table {
        GENDER(Statistics.GENDER),
        STATUS(Statistics.STATUS),
        AGE(Statistics.AGE);

        private final List<String> categories;

        Table(List<String> categories) {
            this.categories = categories;
        }

        /** The keys of its categories in the order of the form, without the total. */
        public List<String> categories() {
            return categories;
        }
    }

    /** One table: its total and its parts by category; a category that is not there was not given. */
    public record Breakdown(Table table, @Nullable Figure total, Map<String, Figure> parts) {
        public Breakdown {
            parts = Map.copyOf(parts);
        }

        static Breakdown none(Table table) {
            return new Breakdown(table, null, Map.of());
        }

        public Optional<Figure> part(String category) {
            return Optional.ofNullable(parts.get(category));
        }
    }
}
