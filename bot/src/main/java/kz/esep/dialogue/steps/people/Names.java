package kz.esep.dialogue.steps.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.esep.attendance.Attendance;
import kz.esep.attendance.Groups;
import kz.esep.attendance.NameList;
import kz.esep.attendance.Named;
import kz.esep.attendance.SheetNames;
import kz.esep.attendance.TypedNames;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;

/** The list of names: typed or pasted, several times where it is long, or sent as a sheet. */
final class Names implements Page {

    private final LocalDate day;

    /** @param day of the event, by which ages are told */
    Names(LocalDate day) {
        this.day = day;
    }

    static final String NOTE = "names";

    private static final String READ = NOTE + ":";
    private static final String CLEAR = "clear";
    private static final String TAKE = "take:";
    private static final int SHOWN = 12;
    private static final int LONGEST_SHOWN = 40;

    @Override
    public Screen ask(Attendance told, Scene scene) {
        var text = new StringBuilder(scene.html(told.names().isEmpty() ? "attended.names.ask" : "attended.names.more"));
        if (!told.names().isEmpty()) {
            text.append("\n\n").append(shown(told.names(), scene));
            text.append("\n").append(tables(told.names(), scene));
        }
        if (scene.note().startsWith(READ)) {
            text.append("\n\n").append(Html.escape(scene.note().substring(READ.length())));
        }
        var screen = Screen.of("");
        var sheet = sheet(told, scene);
        if (isOnItsWay(told, scene)) {
            text.append("\n\n").append(scene.html("attended.sheet.coming"));
        } else if (sheet.isPresent()) {
            var list = list(sheet.get(), scene).orElse(NameList.EMPTY);
            var known = !list.people().isEmpty() && told.names().containsAll(list.people());
            text.append("\n\n")
                    .append(
                            known
                                    ? scene.html("attended.sheet.known", "file", name(sheet.get()))
                                    : said(sheet.get(), scene));
            if (!known && !list.isTooLong() && !list.people().isEmpty()) {
                screen = screen.row(new Choice(
                        scene.plain("attended.names.take"), TAKE + sheet.get().id()));
            }
        }
        screen = screen.row(
                new Choice(scene.plain(told.names().isEmpty() ? "attended.back" : "attended.done"), Page.OVERVIEW));
        if (!told.names().isEmpty()) {
            screen = screen.row(new Choice(scene.plain("attended.names.clear"), CLEAR));
        }
        return new Screen(text.toString(), screen.rows());
    }

    private static String shown(List<Named> people, Scene scene) {
        var lines = new ArrayList<String>();
        for (var person : people.subList(Math.max(0, people.size() - SHOWN), people.size())) {
            var number = people.indexOf(person) + 1;
            lines.add(number + ". " + Html.cut(person.name(), LONGEST_SHOWN));
        }
        var text = scene.html("attended.names.count", "count", people.size());
        return text + "\n" + (people.size() > SHOWN ? "…\n" : "") + String.join("\n", lines);
    }

    private static String tables(List<Named> people, Scene scene) {
        var groups = Groups.of(people);
        return groups.isStated() ? String.join("\n", Said.tables(groups, scene)) : scene.html("attended.names.traits");
    }

    /** A file of this very turn is not to be looked at yet. */
    private static boolean isOnItsWay(Attendance told, Scene scene) {
        return told.list() != null
                && !scene.view().files().containsKey(told.list().files().getLast());
    }

    private static Optional<Evidence> sheet(Attendance told, Scene scene) {
        if (told.list() == null) {
            return Optional.empty();
        }
        return told.list().files().reversed().stream()
                .flatMap(id -> Optional.ofNullable(scene.view().files().get(id)).stream())
                .filter(file -> SheetNames.isSheet(name(file)))
                .findFirst();
    }

    private static Optional<NameList> list(Evidence sheet, Scene scene) {
        return Optional.ofNullable(scene.view().attendance().lists().get(sheet.id()));
    }

    private static String name(Evidence sheet) {
        return Objects.requireNonNullElse(sheet.name(), "");
    }

    private static String said(Evidence sheet, Scene scene) {
        var name = name(sheet);
        if (!sheet.isStored()) {
            return sheet.isLost()
                    ? scene.html("attended.sheet.lost", "file", name)
                    : scene.html("attended.sheet.coming");
        }
        var list = list(sheet, scene);
        if (list.isEmpty()) {
            return scene.html("attended.sheet.unreadable", "file", name);
        }
        var found = list.get();
        if (found.people().isEmpty()) {
            return scene.html("attended.sheet.empty", "file", name, "rows", found.rows());
        }
        var text = found.isTooLong()
                ? scene.html(
                        "attended.sheet.too-long",
                        "file",
                        name,
                        "count",
                        found.people().size(),
                        "most",
                        NameList.MOST)
                : scene.html(
                        "attended.sheet.found",
                        "file",
                        name,
                        "count",
                        found.people().size());
        return text + remarks(found, scene);
    }

    private static String remarks(NameList found, Scene scene) {
        var text = new StringBuilder();
        if (!found.doubled().isEmpty()) {
            var names = found.doubled().stream().limit(5).toList();
            text.append("\n").append(scene.html("attended.names.doubled", "names", String.join("; ", names)));
        }
        if (found.phones() > 0) {
            text.append("\n").append(scene.html("attended.names.phones", "count", found.phones()));
        }
        return text.toString();
    }

    @Override
    public Reply<Attendance> answer(Attendance told, Input input, Scene scene) {
        return switch (input) {
            case Input.Chosen chosen -> chosen(told, chosen.meaning(), scene);
            case Input.Typed typed -> typed(told, typed.text(), scene);
            case Input.Sent sent -> PaperLists.sent(told, sent);
            case Input.Located located -> new Reply.NotMine<>();
            case Input.Useless useless -> PaperLists.useless(useless, scene);
        };
    }

    private static Reply<Attendance> chosen(Attendance told, String meaning, Scene scene) {
        if (meaning.startsWith(TAKE)) {
            var list = scene.view().attendance().lists().get(new FileId(meaning.substring(TAKE.length())));
            return list == null ? Page.open(told, NOTE) : adding(told, list, scene);
        }
        return meaning.equals(CLEAR) ? Page.open(told.naming(List.of()), NOTE) : Page.open(told, meaning);
    }

    private Reply<Attendance> typed(Attendance told, String text, Scene scene) {
        if (text.contains("://")) {
            return new Reply.NotMine<>();
        }
        var read = TypedNames.read(text, day);
        var isAskedFirst = !read.people().isEmpty()
                && !TypedNames.sentences(text).isEmpty()
                && !scene.note().startsWith(DoubtfulNames.NOTE);
        if (isAskedFirst) {
            return Page.open(told, DoubtfulNames.NOTE + TypedNames.withoutContacts(text));
        }
        return read.people().isEmpty()
                ? new Reply.Refused<>(scene.html("attended.names.none", "text", Html.shorten(text, LONGEST_SHOWN)))
                : adding(told, read, scene);
    }

    /** Adds the people of a list to those who are told already. */
    static Reply<Attendance> adding(Attendance told, NameList read, Scene scene) {
        var all = new NameList(told.names(), List.of(), 0, 0).plus(read);
        if (all.isTooLong()) {
            return new Reply.Refused<>(
                    scene.html("attended.names.too-many", "count", all.people().size(), "most", NameList.MOST));
        }
        var remarks = remarks(new NameList(List.of(), all.doubled(), read.phones(), 0), scene);
        return Page.open(told.naming(all.people()), remarks.isBlank() ? NOTE : READ + plain(remarks));
    }

    /** The note is no HTML: it is escaped when it is shown. */
    private static String plain(String html) {
        return html.strip().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
