package kz.esep.dialogue.steps;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.dialogue.Step;
import kz.esep.evidence.FileId;

/** Photos, albums, videos and documents, one after the other, until the person says that these are all. */
public record FilesStep<A extends Answers>(Wordings words, Function<A, List<FileId>> get, BiFunction<A, FileId, A> add)
        implements Step<A> {

    private static final String ENOUGH = "enough";

    @Override
    public String name() {
        return words.step();
    }

    @Override
    public Screen ask(A answers, Scene scene) {
        var files = get.apply(answers);
        var text = words.ask(scene);
        if (files.isEmpty()) {
            return Screen.of(text);
        }
        var lost = files.stream()
                .map(scene.view().files()::get)
                .filter(file -> file != null && file.isLost())
                .count();
        text += "\n\n" + scene.html("steps.files.count", "stored", scene.view().storedOf(files), "sent", files.size());
        if (lost > 0) {
            text += "\n" + scene.html("steps.files.lost", "count", lost);
        }
        return Screen.of(text).row(new Choice(scene.plain("steps.files.enough"), ENOUGH));
    }

    @Override
    public Reply<A> answer(A answers, Input input, Scene scene) {
        return switch (input) {
            case Input.Chosen chosen -> new Reply.Next<>(answers);
            case Input.Sent sent ->
                new Reply.Stay<>(add.apply(answers, sent.attachment().id()), "");
            case Input.Typed typed -> new Reply.NotMine<>();
            case Input.Located located -> new Reply.NotMine<>();
            case Input.Useless useless -> new Reply.Refused<>(scene.html("steps.files.unusable"));
        };
    }

    @Override
    public Optional<String> told(A answers, Scene scene) {
        var files = get.apply(answers);
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        scene.plain("steps.files.short", "stored", scene.view().storedOf(files), "sent", files.size()));
    }

    @Override
    public Optional<String> label(Scene scene) {
        return Optional.of(words.label(scene));
    }

    @Override
    public boolean isOptional(A answers) {
        return get.apply(answers).isEmpty();
    }
}
