package kz.esep.dialogue.steps.people;

import java.time.LocalDate;
import java.util.Objects;
import kz.esep.attendance.Attendance;
import kz.esep.attendance.Count;
import kz.esep.attendance.Groups;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.language.Comparator;

/** The page that opens: a number typed here answers the whole question; buttons lead to the other ways. */
final class Overview implements Page {

    static final String SURE = "sure:";
    static final String CHECK_IN = "check-in";

    /** Whom a number counts is asked. */
    static final String KIND = "kind:";

    private static final String ENOUGH = "enough";
    private static final String YES = "yes";
    private static final int LIKELY = 5_000;

    private final boolean offersCheckIn;
    private final boolean isKindFixed;
    private final LocalDate day;

    /** @param isKindFixed whether a number is one of participants, whatever else people may be */
    Overview(boolean offersCheckIn, boolean isKindFixed, LocalDate day) {
        this.offersCheckIn = offersCheckIn;
        this.isKindFixed = isKindFixed;
        this.day = day;
    }

    @Override
    public Screen ask(Attendance told, Scene scene) {
        if (scene.note().startsWith(SURE)) {
            return Screen.of(scene.html(
                            "attended.really", "count", doubted(scene).value()))
                    .row(new Choice(scene.plain("attended.yes"), YES));
        }
        if (scene.note().startsWith(KIND)) {
            return KindOfNumber.ask(noted(KIND, scene), scene);
        }
        var lines = Said.ways(told, scene);
        var screen = Screen.of(
                lines.isEmpty()
                        ? scene.html("attended.ask")
                        : scene.html("attended.told") + "\n\n" + String.join("\n", lines) + "\n\n"
                                + scene.html("attended.more"));
        if (!lines.isEmpty()) {
            screen = screen.row(new Choice(scene.plain("attended.enough"), ENOUGH));
        }
        if (!told.differing().isEmpty()) {
            screen = screen.row(new Choice(scene.plain("attended.decide"), Deciding.NOTE));
        }
        screen = screen.row(
                        new Choice(scene.plain("attended.by-groups"), Total.NOTE),
                        new Choice(scene.plain("attended.by-names"), Names.NOTE))
                .row(
                        new Choice(scene.plain("attended.by-list"), PaperLists.NOTE),
                        new Choice(scene.plain("attended.others"), Others.NOTE));
        return offersCheckIn ? screen.row(new Choice(scene.plain("attended.check-in"), CHECK_IN)) : screen;
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

    private Reply<Attendance> chosen(Attendance told, String meaning, Scene scene) {
        if (scene.note().startsWith(KIND)) {
            var kind = KindOfNumber.of(meaning);
            if (kind.isPresent()) {
                return KindOfNumber.counted(told, kind.get(), noted(KIND, scene));
            }
        }
        return switch (meaning) {
            case ENOUGH -> new Reply.Next<>(told);
            case YES -> counted(told, doubted(scene));
            case Total.NOTE -> Page.open(groupable(told), told.participants() == null ? Total.NOTE : Total.FIRST);
            default -> Page.open(told, meaning);
        };
    }

    private static Attendance groupable(Attendance told) {
        return told.groups() != null || told.participants() == null
                ? told
                : told.grouped(Groups.unstated(Objects.requireNonNull(told.participants())));
    }

    private Reply<Attendance> typed(Attendance told, String text, Scene scene) {
        if (text.contains("://")) {
            return new Reply.NotMine<>();
        }
        if (isGroups(text, scene)) {
            return WordedGroups.answer(told, text, scene, Page.OVERVIEW).orElseThrow();
        }
        if (text.contains("\n")) {
            return new Names(day).answer(told, new Input.Typed(text), scene);
        }
        var typed = TypedCount.read(text, scene);
        if (typed.given().isEmpty()) {
            return new Reply.Refused<>(typed.refusal());
        }
        var count = typed.given().get();
        var sure = SURE + note(count);
        return (count.value() == 0 || count.value() > LIKELY) && !scene.note().equals(sure)
                ? Page.open(told, sure)
                : counted(told, count);
    }

    /** A number of nobody knows whom is asked about, once. */
    private Reply<Attendance> counted(Attendance told, Count count) {
        return isKindFixed || told.headCount() != null || !told.others().isEmpty()
                ? new Reply.Next<>(told.counting(count))
                : Page.open(told, KIND + note(count));
    }

    /** "About 60 children" is a number with its hedge, which tables do not hold. */
    private static boolean isGroups(String text, Scene scene) {
        return WordedGroups.isClear(text)
                && TypedCount.read(text, scene)
                        .given()
                        .filter(count -> count.bound() != Comparator.EXACTLY)
                        .isEmpty();
    }

    private static String note(Count count) {
        return count.value() + ":" + count.bound();
    }

    private static Count doubted(Scene scene) {
        return noted(SURE, scene);
    }

    private static Count noted(String note, Scene scene) {
        var parts = scene.note().substring(note.length()).split(":", 2);
        return new Count(Integer.parseInt(parts[0]), Comparator.valueOf(parts[1]));
    }
}
