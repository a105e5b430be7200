package kz.esep.dialogues.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.attendance.Category;
import kz.esep.attendance.Dimension;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.dialogue.Step;
import kz.esep.dialogue.steps.people.Said;
import kz.esep.language.Language;

/** One tap of a participant: sex, age band or status, or rather not. The first one shows what is agreed to. */
record TraitStep(Dimension dimension) implements Step<CheckInHere.Arrival> {

    private static final String UNSTATED = "unstated";
    private static final String ENOUGH = "enough";
    private static final String DECLINE = "decline";
    private static final String SPEAK = "speak:";

    @Override
    public String name() {
        return dimension.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Screen ask(CheckInHere.Arrival arrival, Scene scene) {
        var question = "<b>" + scene.html("check-in." + name() + ".ask") + "</b>";
        var screen = Screen.of(
                isFirst()
                        ? scene.html("check-in.consent", "host", CheckInHere.host(arrival, scene)) + "\n\n" + question
                        : question);
        if (isSeveral(arrival, scene)) {
            screen = Screen.of(question + "\n" + scene.html("check-in.several"));
        }
        for (var row : rows(arrival, scene)) {
            screen = screen.row(row);
        }
        screen = screen.row(
                isSeveral(arrival, scene) && !arrival.statuses().isEmpty()
                        ? new Choice(scene.plain("check-in.enough"), ENOUGH)
                        : new Choice(scene.plain("check-in.unstated"), UNSTATED));
        return isFirst() ? screen.row(languages()).row(new Choice(scene.plain("check-in.decline"), DECLINE)) : screen;
    }

    private boolean isFirst() {
        return dimension == Dimension.SEX;
    }

    private boolean isSeveral(CheckInHere.Arrival arrival, Scene scene) {
        return dimension == Dimension.STATUS && CheckInHere.overlaps(arrival, scene);
    }

    private List<List<Choice>> rows(CheckInHere.Arrival arrival, Scene scene) {
        var width = dimension == Dimension.STATUS ? 1 : 2;
        var rows = new ArrayList<List<Choice>>();
        for (var category : dimension.categories()) {
            if (rows.isEmpty() || rows.getLast().size() == width) {
                rows.add(new ArrayList<>());
            }
            var mark = isSeveral(arrival, scene) && arrival.statuses().contains(category) ? "✓ " : "";
            rows.getLast().add(new Choice(mark + caption(category, scene), category.name()));
        }
        return rows;
    }

    /** Of one person, not of many. */
    private String caption(Category category, Scene scene) {
        return dimension == Dimension.SEX
                ? scene.plain("check-in.sex." + category.key())
                : Said.caption(category, scene);
    }

    private static List<Choice> languages() {
        return List.of(Language.values()).stream()
                .map(language -> new Choice(language.ownName(), SPEAK + language.code()))
                .toList();
    }

    @Override
    public Reply<CheckInHere.Arrival> answer(CheckInHere.Arrival arrival, Input input, Scene scene) {
        return switch (input) {
            case Input.Chosen chosen -> chosen(arrival, chosen.meaning(), scene);
            case Input.Typed typed -> typed(arrival, typed.text(), scene);
            case Input.Sent sent -> new Reply.NotMine<>();
            case Input.Located located -> new Reply.NotMine<>();
            case Input.Useless useless -> new Reply.NotMine<>();
        };
    }

    private Reply<CheckInHere.Arrival> chosen(CheckInHere.Arrival arrival, String meaning, Scene scene) {
        if (meaning.startsWith(SPEAK)) {
            return new Reply.Stay<>(arrival.speaking(Language.of(meaning.substring(SPEAK.length()))), "");
        }
        return switch (meaning) {
            case DECLINE -> new Reply.Done<>(arrival.declining());
            case UNSTATED -> new Reply.Next<>(arrival.with(dimension, null));
            case ENOUGH -> new Reply.Next<>(arrival);
            default -> taken(arrival, Category.valueOf(meaning), scene);
        };
    }

    private Reply<CheckInHere.Arrival> taken(CheckInHere.Arrival arrival, Category category, Scene scene) {
        return isSeveral(arrival, scene)
                ? new Reply.Stay<>(arrival.toggling(category), "")
                : new Reply.Next<>(arrival.with(dimension, category));
    }

    private Reply<CheckInHere.Arrival> typed(CheckInHere.Arrival arrival, String text, Scene scene) {
        return dimension.categories().stream()
                .filter(category -> caption(category, scene).equalsIgnoreCase(text))
                .findFirst()
                .<Reply<CheckInHere.Arrival>>map(category -> new Reply.Next<>(arrival.with(dimension, category)))
                .orElseGet(Reply.NotMine::new);
    }

    @Override
    public Optional<String> told(CheckInHere.Arrival arrival, Scene scene) {
        var known = switch (dimension) {
            case SEX -> Stream.ofNullable(arrival.sex());
            case AGE -> Stream.ofNullable(arrival.age());
            case STATUS -> arrival.statuses().stream();
        };
        return Optional.of(known.map(category -> caption(category, scene)).collect(Collectors.joining(", ")))
                .filter(told -> !told.isEmpty());
    }

    @Override
    public Optional<String> label(Scene scene) {
        return Optional.of(scene.plain("check-in." + name() + ".label"));
    }
}
