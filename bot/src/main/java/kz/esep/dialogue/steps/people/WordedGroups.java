package kz.esep.dialogue.steps.people;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import kz.esep.attendance.Attendance;
import kz.esep.attendance.Category;
import kz.esep.attendance.Count;
import kz.esep.attendance.Groups;
import kz.esep.attendance.Table;
import kz.esep.attendance.TypedGroups;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;

/** Groups said in a sentence: all of it is taken, or nothing. */
final class WordedGroups {

    private static final int LONGEST_QUOTED = 40;

    private final Attendance told;
    private final TypedGroups said;
    private final Scene scene;

    private WordedGroups(Attendance told, TypedGroups said, Scene scene) {
        this.told = told;
        this.said = said;
        this.scene = scene;
    }

    /**
     * The reply to a sentence that names groups; empty where it names none.
     *
     * @param next the page that follows
     */
    static Optional<Reply<Attendance>> answer(Attendance told, String text, Scene scene, String next) {
        return TypedGroups.read(text).map(said -> new WordedGroups(told, said, scene).answer(next));
    }

    /** Whether a text says groups of the participants and nothing else. */
    static boolean isClear(String text) {
        return TypedGroups.read(text)
                .filter(said -> !said.parts().isEmpty() && said.unclear().isEmpty())
                .isPresent();
    }

    private Reply<Attendance> answer(String next) {
        if (!said.unclear().isEmpty()) {
            var first = Html.shorten(said.unclear().getFirst(), LONGEST_QUOTED);
            return new Reply.Refused<>(scene.html("attended.words.unclear", "text", first));
        }
        var people = people();
        if (people.isEmpty()) {
            return said.parts().isEmpty()
                    ? Page.open(withOthers(told), next)
                    : new Reply.Refused<>(scene.html("attended.words.total"));
        }
        return people.getAsInt() > TypedCount.MOST
                ? new Reply.Refused<>(
                        scene.html("steps.number.too-large", "number", people.getAsInt(), "most", TypedCount.MOST))
                : filled(people.getAsInt(), next);
    }

    /** What is known already counts before what follows from the sentence. */
    private OptionalInt people() {
        if (said.total() == null && told.groups() != null) {
            return OptionalInt.of(told.groups().total());
        }
        var known = told.participants();
        var follows = said.people();
        return follows.isEmpty() && known != null ? OptionalInt.of(known) : follows;
    }

    private Reply<Attendance> filled(int people, String next) {
        var groups =
                told.groups() == null ? Groups.unstated(people) : told.groups().of(people);
        for (var category : inOrder(groups)) {
            var table = groups.table(category.dimension());
            int count = Objects.requireNonNull(said.parts().get(category));
            if (table.excess(category, count) > 0) {
                return new Reply.Refused<>(Tables.exceeding(table, category, count, scene));
            }
            groups = groups.with(table.with(category, count));
        }
        var counted = told.headCount() == null ? told.counting(Count.exactly(people)) : told;
        return Page.open(withOthers(counted.grouped(groups)), next.equals(Page.OVERVIEW) ? next : table());
    }

    /** The table that the sentence ends with is shown, so that the person sees what was taken. */
    private String table() {
        return said.parts().keySet().stream()
                .map(Category::dimension)
                .max(Comparator.naturalOrder())
                .map(Tables::note)
                .orElse(Total.FIRST);
    }

    /** What becomes less comes first, so that it makes room for what becomes more. */
    private Iterable<Category> inOrder(Groups groups) {
        return said.parts().keySet().stream()
                .sorted(Comparator.comparingInt(
                        category -> Objects.requireNonNull(said.parts().get(category)) - before(groups, category)))
                .toList();
    }

    private static int before(Groups groups, Category category) {
        Table table = groups.table(category.dimension());
        return table.part(category).orElse(0);
    }

    private Attendance withOthers(Attendance people) {
        var all = people;
        for (var other : said.others().entrySet()) {
            all = all.beside(other.getKey(), Count.exactly(other.getValue()));
        }
        return all;
    }
}
