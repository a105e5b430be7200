package kz.esep.dialogues.gathered;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.dialogue.Step;
import kz.esep.dialogues.gathered.Gathered.Whither;
import kz.esep.dialogues.log.Draft;
import kz.esep.dialogues.log.LogActivity;
import kz.esep.evidence.Links;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.language.Dates;
import kz.esep.language.SearchText;
import kz.esep.outgoing.EntryNumbers;

/** Which activity gathered evidence belongs to: the likeliest entries, the others by pages or typed letters, a new one. */
final class WhitherStep implements Step<Gathered> {

    static final String NAME = "whither";

    private static final String INTO = "into:";
    private static final String DRAFT = "draft:";
    private static final String GUESSED = "guessed";
    private static final String NEW = "new";
    private static final String PAGE = "page:";
    private static final String FIND = "find:";
    private static final String BEST = "best";
    private static final int ON_A_PAGE = 5;
    private static final int LONGEST_CAPTION = 28;
    private static final int LONGEST_LINE = 100;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen ask(Gathered gathered, Scene scene) {
        var guesses = new Guesses(gathered, scene);
        var what = new Inventory(gathered, scene).html();
        return scene.note().startsWith(PAGE) || scene.note().startsWith(FIND)
                ? listed(what, guesses, scene)
                : guessed(what, guesses, scene);
    }

    private static Screen guessed(String what, Guesses guesses, Scene scene) {
        var text = new StringBuilder(what);
        hint(guesses, scene)
                .ifPresent(line -> text.append(text.isEmpty() ? "" : "\n").append(line));
        text.append(text.isEmpty() ? "" : "\n\n").append(scene.html("evidence-first.ask"));
        var entries = guesses.entries();
        entries.forEach(entry -> text.append("\n\n").append(line(entry, scene)));
        var screen = Screen.of(text.toString());
        for (var entry : entries) {
            screen = screen.row(choice(entry, scene));
        }
        for (var draft : guesses.unfinished()) {
            var title = draft.answers() instanceof Draft told ? new LogActivity().title(told, scene) : "";
            screen = screen.row(new Choice(
                    Html.shorten(scene.plain("evidence-first.draft", "title", title), LONGEST_CAPTION),
                    DRAFT + draft.serial()));
        }
        if (guesses.fresh().isPresent()) {
            screen = screen.row(new Choice(fresh(guesses.fresh().get(), scene), GUESSED));
        }
        if (guesses.known().count() > entries.size()) {
            screen = screen.row(new Choice(scene.plain("evidence-first.another"), PAGE + 0));
        }
        return screen.row(new Choice(scene.plain("evidence-first.new"), NEW));
    }

    /** What the pictures say of themselves. */
    private static Optional<String> hint(Guesses guesses, Scene scene) {
        var day = guesses.hints().day();
        return day == null || day.equals(scene.today())
                ? Optional.empty()
                : Optional.of(scene.html("evidence-first.taken", "day", day));
    }

    private static String fresh(Whither.Fresh fresh, Scene scene) {
        var day = fresh.day() == null ? "" : Dates.table(fresh.day()).substring(0, 5);
        var told = Stream.of(day, Guesses.where(fresh.place()))
                .filter(part -> !part.isEmpty())
                .toList();
        return Html.shorten(scene.plain("evidence-first.new-at", "what", String.join(", ", told)), LONGEST_CAPTION);
    }

    private static Screen listed(String what, Guesses guesses, Scene scene) {
        var found = matching(guesses, scene);
        var pages = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        var page = Math.min(page(scene.note()), pages - 1);
        var shown = found.subList(page * ON_A_PAGE, Math.min(found.size(), (page + 1) * ON_A_PAGE));
        var text = new StringBuilder(what);
        text.append(text.isEmpty() ? "" : "\n\n").append(scene.html("evidence-first.list"));
        shown.forEach(entry -> text.append("\n\n").append(line(entry, scene)));
        var screen = Screen.of(text.toString());
        for (var entry : shown) {
            screen = screen.row(choice(entry, scene));
        }
        if (pages > 1) {
            screen = screen.row(
                    new Choice("‹", PAGE + Math.floorMod(page - 1, pages)),
                    new Choice((page + 1) + " / " + pages, PAGE + page),
                    new Choice("›", PAGE + (page + 1) % pages));
        }
        return screen.row(
                new Choice(scene.plain("evidence-first.best"), BEST),
                new Choice(scene.plain("evidence-first.new-short"), NEW));
    }

    private static List<Entry> matching(Guesses guesses, Scene scene) {
        return guesses.known()
                .filter(entry -> !scene.note().startsWith(FIND)
                        || isCalled(entry, scene.note().substring(FIND.length()), scene))
                .toList();
    }

    private static boolean isCalled(Entry entry, String text, Scene scene) {
        var number = text.replaceFirst("^(№|No\\.?|#)\\s*", "");
        var told = entry.newest().happening();
        return number.equals(Integer.toString(entry.number()))
                || SearchText.matches(
                        text,
                        Guesses.what(entry, scene) + " " + Guesses.where(told.place()) + " " + days(entry, scene));
    }

    private static String line(Entry entry, Scene scene) {
        var place = Guesses.where(entry.newest().happening().place());
        return scene.html(
                "evidence-first.entry",
                "number",
                EntryNumbers.token(entry.id()),
                "what",
                Html.shorten(Guesses.what(entry, scene), LONGEST_LINE),
                "when",
                place.isEmpty()
                        ? days(entry, scene)
                        : days(entry, scene) + ", " + Html.shorten(place, LONGEST_LINE / 2));
    }

    private static String days(Entry entry, Scene scene) {
        var told = entry.newest().happening();
        return Dates.chatRange(told.from(), told.to(), scene.language());
    }

    private static Choice choice(Entry entry, Scene scene) {
        var told = entry.newest().happening();
        var place = Guesses.where(told.place());
        var rest = shortDay(told.from()) + " " + (place.isEmpty() ? Guesses.what(entry, scene) : place);
        return new Choice(Html.shorten("№ " + entry.number() + " · " + rest, LONGEST_CAPTION), INTO + entry.id());
    }

    private static String shortDay(LocalDate day) {
        return Dates.table(day).substring(0, 5);
    }

    @Override
    public Reply<Gathered> answer(Gathered gathered, Input input, Scene scene) {
        return switch (input) {
            case Input.Chosen chosen -> chosen(gathered, chosen.meaning(), scene);
            case Input.Typed typed -> typed(gathered, typed.text(), scene);
            case Input.Sent sent -> new Reply.NotMine<>();
            case Input.Located located -> new Reply.NotMine<>();
            case Input.Useless useless -> new Reply.NotMine<>();
        };
    }

    private static Reply<Gathered> chosen(Gathered gathered, String meaning, Scene scene) {
        if (meaning.startsWith(INTO)) {
            return into(gathered, new EntryId(meaning.substring(INTO.length())), scene);
        }
        if (meaning.startsWith(DRAFT)) {
            return done(gathered, new Whither.Unfinished(Integer.parseInt(meaning.substring(DRAFT.length()))));
        }
        return switch (meaning) {
            case GUESSED ->
                done(gathered, new Guesses(gathered, scene).fresh().orElse(new Whither.Fresh(null, null, null, null)));
            case NEW -> done(gathered, new Whither.Fresh(null, null, null, null));
            case BEST -> new Reply.Stay<>(gathered, "");
            default -> new Reply.Stay<>(gathered, meaning);
        };
    }

    /** The entry may have been withdrawn since it was offered. */
    private static Reply<Gathered> into(Gathered gathered, EntryId entry, Scene scene) {
        return new Guesses(gathered, scene).known().anyMatch(known -> known.id().equals(entry))
                ? done(gathered, new Whither.Into(entry, false))
                : new Reply.Refused<>(scene.html("evidence-first.gone"));
    }

    private static Reply<Gathered> done(Gathered gathered, Whither whither) {
        return new Reply.Done<>(gathered.going(whither));
    }

    private static Reply<Gathered> typed(Gathered gathered, String text, Scene scene) {
        if (!Links.recognise(text).isEmpty()) {
            return new Reply.NotMine<>();
        }
        var guesses = new Guesses(gathered, scene);
        return guesses.known().anyMatch(entry -> isCalled(entry, text, scene))
                ? new Reply.Stay<>(gathered, FIND + text)
                : new Reply.Refused<>(scene.html("evidence-first.none", "text", Html.shorten(text, 40)));
    }

    private static int page(String note) {
        return note.startsWith(PAGE) ? Integer.parseInt(note.substring(PAGE.length())) : 0;
    }
}
