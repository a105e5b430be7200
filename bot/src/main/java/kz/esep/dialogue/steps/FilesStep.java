package kz.esep.dialogue.steps;

import java.util.Optional;
import java.util.function.BiFunction;
import kz.esep.dialogue.Answers;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Input;
import kz.esep.dialogue.Reply;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.dialogue.Step;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.evidence.FileKind;
import kz.esep.incoming.Incoming.Attachment;
import kz.esep.journal.Filed;
import kz.esep.plan.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * Photos, albums, videos and documents, one after the other, until the person says that these are all. The card lists
 * what the entry must have and ticks what is there; a document is recognised by its name or caption, or named by a tap.
 *
 * @param dossier the files so far against what is needed
 * @param add takes one more file
 * @param filing names a file as a document, or with null as none
 */
public record FilesStep<A extends Answers>(
        Wordings words, BiFunction<A, Scene, Dossier> dossier, BiFunction<A, FileId, A> add, Filing<A> filing)
        implements Step<A> {

    private static final String ENOUGH = "enough";

    /** What becomes of the answers when a file is named. */
    @FunctionalInterface
    public interface Filing<A> {
        A named(A answers, FileId file, @Nullable Filed as);
    }

    @Override
    public String name() {
        return words.step();
    }

    @Override
    public Screen ask(A answers, Scene scene) {
        var all = dossier.apply(answers, scene);
        var naming = FileNaming.of(scene.note());
        if (naming.isPresent()) {
            return naming.get().screen(all, scene);
        }
        var text = new StringBuilder(words.ask(scene)).append(lines(all, scene));
        if (all.files().isEmpty()) {
            return Screen.of(text.toString());
        }
        var screen = Screen.of(text.toString()).row(new Choice(scene.plain("steps.files.enough"), ENOUGH));
        return all.rule().documents().isEmpty()
                ? screen
                : screen.row(new Choice(scene.plain("steps.files.name"), FileNaming.CHOOSE));
    }

    private static String lines(Dossier all, Scene scene) {
        var text = new StringBuilder();
        if (!all.files().isEmpty() || all.rule().photos() > 0) {
            text.append("\n");
        }
        if (all.rule().photos() > 0) {
            var mark = all.photos() >= all.rule().photos() ? "☑️ " : "☐ ";
            text.append("\n")
                    .append(mark)
                    .append(scene.html(
                            "steps.files.photos",
                            "stored",
                            all.photosStored(),
                            "needed",
                            all.rule().photos()));
        }
        for (var kind : all.rule().documents()) {
            var filed = all.filed(kind);
            text.append("\n").append(filed.isPresent() ? "☑️ " : "☐ ").append(scene.html("document." + kind));
            filed.ifPresent(one -> text.append(": ").append(said(one, all, scene)));
        }
        if (!all.files().isEmpty()) {
            var stored = scene.view().storedOf(all.files());
            text.append("\n")
                    .append(scene.html(
                            "steps.files.count",
                            "stored",
                            stored,
                            "sent",
                            all.files().size()));
        }
        return text.append(troubles(all, scene)).toString();
    }

    private static String said(Filed filed, Dossier all, Scene scene) {
        var file = all.view().files().get(filed.file());
        var name = file == null ? "" : FileNaming.called(file, all, scene);
        return Html.escape(filed.reference() == null ? name : filed.reference());
    }

    private static String troubles(Dossier all, Scene scene) {
        var text = new StringBuilder();
        if (all.lost() > 0) {
            text.append("\n").append(scene.html("steps.files.lost", "count", all.lost()));
        }
        if (all.flawed(Evidence.Flaw.EMPTY) > 0) {
            text.append("\n").append(scene.html("steps.files.empty", "count", all.flawed(Evidence.Flaw.EMPTY)));
        }
        if (all.flawed(Evidence.Flaw.DAMAGED) > 0) {
            text.append("\n").append(scene.html("steps.files.damaged", "count", all.flawed(Evidence.Flaw.DAMAGED)));
        }
        return text.toString();
    }

    @Override
    public Reply<A> answer(A answers, Input input, Scene scene) {
        return switch (input) {
            case Input.Chosen chosen -> chosen(answers, chosen.meaning(), scene);
            case Input.Sent sent -> sent(answers, sent.attachment(), scene);
            case Input.Typed typed -> typed(answers, typed.text(), scene);
            case Input.Located located -> new Reply.NotMine<>();
            case Input.Useless useless -> new Reply.Refused<>(scene.html("steps.files.unusable"));
        };
    }

    private Reply<A> sent(A answers, Attachment file, Scene scene) {
        var more = add.apply(answers, file.id());
        var guess = guess(file);
        if (guess.isPresent()) {
            return new Reply.Stay<>(filing.named(more, file.id(), new Filed(file.id(), guess.get())), scene.note());
        }
        var isDocument = file.kind() == FileKind.DOCUMENT
                && (file.mediaType() == null || !file.mediaType().startsWith("image/"));
        var isWanted = !dossier.apply(more, scene).lacking().isEmpty();
        return new Reply.Stay<>(more, isDocument && isWanted ? FileNaming.asking(file.id()) : scene.note());
    }

    /** What a file is by its name and caption; a photo only by what was written under it. */
    public static Optional<DocumentKind> guess(Attachment file) {
        var words = (file.caption() == null ? "" : file.caption()) + " " + (file.name() == null ? "" : file.name());
        return file.kind() == FileKind.DOCUMENT || file.kind() == FileKind.PHOTO
                ? DocumentKind.of(words)
                : Optional.empty();
    }

    private Reply<A> chosen(A answers, String meaning, Scene scene) {
        if (meaning.equals(ENOUGH)) {
            return new Reply.Next<>(answers);
        }
        var naming = FileNaming.of(scene.note());
        var kind = FileNaming.kind(meaning);
        if (naming.isEmpty() || naming.get().file() == null || kind.isEmpty()) {
            return new Reply.Stay<>(answers, meaning.equals(FileNaming.DONE) ? "" : meaning);
        }
        var file = naming.get().file();
        var filed = kind.get().map(what -> new Filed(file, what)).orElse(null);
        var isNumbered = filed != null && FileNaming.isNumbered(filed.document());
        return new Reply.Stay<>(filing.named(answers, file, filed), isNumbered ? FileNaming.askingNumber(file) : "");
    }

    /** Words are taken only where the number and date of a letter are asked. */
    private Reply<A> typed(A answers, String text, Scene scene) {
        var naming = FileNaming.of(scene.note()).filter(FileNaming::isNumber);
        var filed = naming.flatMap(asked -> Optional.ofNullable(asked.file()))
                .flatMap(file -> dossier.apply(answers, scene).named(file));
        if (filed.isEmpty() || text.contains("://")) {
            return new Reply.NotMine<>();
        }
        return text.length() > FileNaming.LONGEST_REFERENCE || !Html.hasWords(text)
                ? new Reply.Refused<>(scene.html("steps.files.number-unclear"))
                : new Reply.Stay<>(
                        filing.named(answers, filed.get().file(), filed.get().under(text)), "");
    }

    @Override
    public Optional<String> told(A answers, Scene scene) {
        var all = dossier.apply(answers, scene);
        return all.files().isEmpty()
                ? Optional.empty()
                : Optional.of(scene.plain(
                        "steps.files.short",
                        "stored",
                        scene.view().storedOf(all.files()),
                        "sent",
                        all.files().size()));
    }

    @Override
    public Optional<String> lacking(A answers, Scene scene) {
        var missing = dossier.apply(answers, scene).lacking(scene);
        return missing.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", missing));
    }

    @Override
    public Optional<String> label(Scene scene) {
        return Optional.of(words.label(scene));
    }

    @Override
    public boolean isOptional(A answers) {
        return answers.files().isEmpty();
    }
}
