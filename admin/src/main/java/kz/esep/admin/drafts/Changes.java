package kz.esep.admin.drafts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.esep.admin.reports.paper.Passages.Passage;

/** What two drafts say differently, in the order of the later one. */
final class Changes {

    /** More than this would be compared for minutes; then only what is in one of them alone is told. */
    private static final long MOST_PAIRS = 20_000_000;

    private static final int LONGEST_LABEL = 160;

    private Changes() {}

    /**
     * One difference.
     *
     * @param heading what it stands below, empty before the first heading
     * @param label the cells beside it that are the same, empty for a paragraph
     * @param was empty where it is new
     * @param now empty where it is gone
     */
    record Change(String heading, String label, String was, String now) {}

    static List<Change> between(List<Passage> before, List<Passage> after) {
        var same = 0;
        while (same < Math.min(before.size(), after.size()) && says(before.get(same), after.get(same))) {
            same++;
        }
        var tail = 0;
        while (tail < Math.min(before.size(), after.size()) - same
                && says(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
            tail++;
        }
        var old = before.subList(same, before.size() - tail);
        var fresh = after.subList(same, after.size() - tail);
        return (long) old.size() * fresh.size() > MOST_PAIRS ? unordered(old, fresh) : inOrder(old, fresh);
    }

    private static boolean says(Passage one, Passage other) {
        return one.cells().equals(other.cells());
    }

    private static List<Change> inOrder(List<Passage> old, List<Passage> fresh) {
        var common = common(old, fresh);
        var changes = new ArrayList<Change>();
        int at = 0;
        int to = 0;
        var gone = new ArrayList<Passage>();
        var come = new ArrayList<Passage>();
        while (at < old.size() || to < fresh.size()) {
            if (at < old.size() && to < fresh.size() && says(old.get(at), fresh.get(to))) {
                changes.addAll(paired(gone, come));
                at++;
                to++;
            } else if (to >= fresh.size() || (at < old.size() && common[at + 1][to] >= common[at][to + 1])) {
                gone.add(old.get(at++));
            } else {
                come.add(fresh.get(to++));
            }
        }
        changes.addAll(paired(gone, come));
        return changes;
    }

    /** How many passages two tails have in common, by where they begin. */
    private static int[][] common(List<Passage> old, List<Passage> fresh) {
        var common = new int[old.size() + 1][fresh.size() + 1];
        for (int at = old.size() - 1; at >= 0; at--) {
            for (int to = fresh.size() - 1; to >= 0; to--) {
                common[at][to] = says(old.get(at), fresh.get(to))
                        ? common[at + 1][to + 1] + 1
                        : Math.max(common[at + 1][to], common[at][to + 1]);
            }
        }
        return common;
    }

    /** What went and came in one place, put side by side; afterwards both lists are empty. */
    private static List<Change> paired(List<Passage> gone, List<Passage> come) {
        var changes = new ArrayList<Change>();
        for (var was : gone) {
            var now = come.stream().filter(one -> isOfOneRow(was, one)).findFirst();
            now.ifPresent(come::remove);
            changes.addAll(now.map(one -> cells(was, one))
                    .orElseGet(() -> List.of(new Change(was.heading(), "", was.text(), ""))));
        }
        come.forEach(one -> changes.add(new Change(one.heading(), "", "", one.text())));
        gone.clear();
        come.clear();
        return changes;
    }

    /** Two paragraphs, or two rows that share a cell with words. */
    private static boolean isOfOneRow(Passage one, Passage other) {
        if (one.cells().size() != other.cells().size()) {
            return false;
        }
        return one.cells().size() == 1
                || IntStream.range(0, one.cells().size())
                        .anyMatch(i -> one.cells().get(i).equals(other.cells().get(i))
                                && one.cells().get(i).codePoints().anyMatch(Character::isLetter));
    }

    private static List<Change> cells(Passage was, Passage now) {
        var label = IntStream.range(0, was.cells().size())
                .mapToObj(i -> was.cells().get(i).equals(now.cells().get(i))
                        ? was.cells().get(i)
                        : "")
                .filter(cell -> !cell.isBlank())
                .collect(Collectors.joining(" · "));
        var shown = label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) + "…" : label;
        return IntStream.range(0, was.cells().size())
                .filter(i -> !was.cells().get(i).equals(now.cells().get(i)))
                .mapToObj(i -> new Change(
                        now.heading(), shown, was.cells().get(i), now.cells().get(i)))
                .toList();
    }

    private static List<Change> unordered(List<Passage> old, List<Passage> fresh) {
        Map<List<String>, Integer> left = new HashMap<>();
        fresh.forEach(one -> left.merge(one.cells(), 1, Integer::sum));
        var gone = old.stream()
                .filter(one -> left.merge(one.cells(), -1, Integer::sum) < 0)
                .toList();
        var changes = new ArrayList<Change>();
        gone.forEach(one -> changes.add(new Change(one.heading(), "", one.text(), "")));
        fresh.stream().filter(one -> left.getOrDefault(one.cells(), 0) > 0).forEach(one -> {
            left.merge(one.cells(), -1, Integer::sum);
            changes.add(new Change(one.heading(), "", "", one.text()));
        });
        return changes;
    }
}
