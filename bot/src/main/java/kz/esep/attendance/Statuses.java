package kz.esep.attendance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several statuses of one person: the first one, and those beside it. */
public final class Statuses {

    private Statuses() {}

    /** Those beside the first one, with one more unless it is among them already. */
    static List<Category> adding(Category first, List<Category> also, Category more) {
        if (more == first || also.contains(more)) {
            return also;
        }
        var all = new ArrayList<>(also);
        all.add(more);
        return List.copyOf(all);
    }

    /** All of some with one put in, or taken out where it is among them; in the order of the form. */
    public static List<Category> toggled(List<Category> all, Category one) {
        var changed = new ArrayList<>(all);
        if (!changed.remove(one)) {
            changed.add(one);
        }
        return changed.stream().sorted().toList();
    }

    /** The first of some, null where there is none. */
    public static @Nullable Category first(List<Category> all) {
        return all.isEmpty() ? null : all.getFirst();
    }

    /** All but the first of some. */
    public static List<Category> others(List<Category> all) {
        return all.isEmpty() ? List.of() : List.copyOf(all.subList(1, all.size()));
    }
}
