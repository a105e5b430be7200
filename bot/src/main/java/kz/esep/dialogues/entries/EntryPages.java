package kz.esep.dialogues.entries;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Keys;
import kz.esep.dialogue.Scene;
import kz.esep.dialogues.review.EntryStanding;
import kz.esep.dialogues.review.EntryText;
import kz.esep.journal.Entry;
import kz.esep.language.Dates;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/** Lists of entries, the newest first, some to a page. */
public final class EntryPages {

    private static final int ON_A_PAGE = 6;
    private static final int LONGEST_CAPTION = 28;
    private static final int LONGEST_LINE = 60;

    private EntryPages() {}

    /** Whose entries a list shows. */
    enum Which {
        /** Those of the person speaking, of all projects. */
        MINE,
        /** All of the project that the person works in. */
        ALL,
        /** Those of that project that wait for a decision. */
        WAITING;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Which> read(String code) {
            for (var which : values()) {
                if (which.code().equals(code)) {
                    return Optional.of(which);
                }
            }
            return Optional.empty();
        }
    }

    /** The entries of a list that the person speaking may see, the newest first. */
    static List<Entry> of(Which which, Scene scene) {
        var view = scene.view();
        if (which == Which.MINE) {
            return view.ownEntries().stream()
                    .filter(entry -> view.roleIn(entry.project()).isPresent())
                    .toList();
        }
        return view.currentProject().map(Project::id).filter(view::mayReview).stream()
                .flatMap(project ->
                        view.entries().stream().filter(entry -> entry.project().equals(project)))
                .filter(entry -> which == Which.ALL || waits(entry))
                .sorted(Comparator.comparing((Entry entry) -> entry.newest().at())
                        .reversed())
                .toList();
    }

    private static boolean waits(Entry entry) {
        return entry.state() == Entry.State.SUBMITTED || entry.withdrawing() != null;
    }

    static Body page(Which which, int wanted, Scene scene) {
        var all = of(which, scene);
        var pages = Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        var page = Math.clamp(wanted, 0, pages - 1);
        var shown = all.subList(page * ON_A_PAGE, Math.min(all.size(), (page + 1) * ON_A_PAGE));
        var text = new StringBuilder(scene.html("browse.list." + which.code(), "count", all.size()));
        if (all.isEmpty()) {
            text.append("\n\n").append(scene.html("browse.none." + which.code()));
        }
        var rows = new ArrayList<List<Button>>();
        for (var entry : shown) {
            text.append("\n\n").append(line(entry, scene));
            rows.add(List.of(Button.key(
                    caption(entry, scene),
                    Keys.begin(BrowseEntries.NAME, entry.id().value()))));
        }
        if (pages > 1) {
            rows.add(turning(which, page, pages));
        }
        rows.addAll(others(which, scene));
        return new Body(text.toString(), rows);
    }

    private static String line(Entry entry, Scene scene) {
        var told = entry.newest().happening();
        return EntryStanding.sign(entry) + " <b>№ " + entry.number() + "</b> · "
                + Dates.chatRange(told.from(), told.to(), scene.language()) + "\n"
                + Html.cut(EntryText.what(told, project(entry.project(), scene), scene), LONGEST_LINE);
    }

    private static String caption(Entry entry, Scene scene) {
        var told = entry.newest().happening();
        var what = EntryText.what(told, project(entry.project(), scene), scene);
        return Html.shorten(EntryStanding.sign(entry) + " № " + entry.number() + " · " + what, LONGEST_CAPTION);
    }

    private static @Nullable Project project(ProjectId id, Scene scene) {
        return scene.view().projects().get(id);
    }

    /** To the pages beside this one; the first and the last have one neighbour. */
    private static List<Button> turning(Which which, int page, int pages) {
        var buttons = new ArrayList<Button>();
        if (page > 0) {
            buttons.add(Button.key(
                    "‹ " + page + " / " + pages, Keys.begin(BrowseEntries.NAME, which.code() + "." + (page - 1))));
        }
        if (page < pages - 1) {
            buttons.add(Button.key(
                    (page + 2) + " / " + pages + " ›",
                    Keys.begin(BrowseEntries.NAME, which.code() + "." + (page + 1))));
        }
        return buttons;
    }

    /** The other lists, for who may see more than the own entries. */
    private static List<List<Button>> others(Which which, Scene scene) {
        var view = scene.view();
        if (view.currentProject()
                .filter(project -> view.mayReview(project.id()))
                .isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<List<Button>>();
        for (var other : Which.values()) {
            if (other != which) {
                rows.add(List.of(Button.key(
                        scene.plain("browse.to." + other.code()),
                        Keys.begin(BrowseEntries.NAME, other.code() + ".0"))));
            }
        }
        return rows;
    }
}
