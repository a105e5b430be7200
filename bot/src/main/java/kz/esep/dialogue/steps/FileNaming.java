package kz.esep.dialogue.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.Screen;
import kz.esep.dialogue.Screen.Choice;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.plan.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * Which document a file is, asked in up to three taps. Its state is a short note: {@code which} while a file is chosen,
 * {@code what:FILE} while its kind is, {@code number:FILE} while number and date of a letter are.
 */
record FileNaming(String about, @Nullable FileId file) {

    static final String CHOOSE = "which";
    static final String DONE = "done";
    static final int LONGEST_REFERENCE = 100;

    private static final Pattern NOTE = Pattern.compile("(which|what|number)(?::(.+))?");
    private static final Pattern KIND = Pattern.compile("is:([A-Z_]+|none)");
    private static final Set<DocumentKind> NUMBERED = Set.of(
            DocumentKind.LETTER,
            DocumentKind.ACT,
            DocumentKind.MEMORANDUM,
            DocumentKind.CONTRACT,
            DocumentKind.AGREEMENT);
    private static final int MOST_FILES = 10;
    private static final int LONGEST_CAPTION = 28;

    static Optional<FileNaming> of(String note) {
        var found = NOTE.matcher(note);
        return found.matches()
                ? Optional.of(
                        new FileNaming(found.group(1), found.group(2) == null ? null : new FileId(found.group(2))))
                : Optional.empty();
    }

    static String asking(FileId file) {
        return "what:" + file;
    }

    static String askingNumber(FileId file) {
        return "number:" + file;
    }

    static boolean isNumbered(DocumentKind kind) {
        return NUMBERED.contains(kind);
    }

    boolean isNumber() {
        return about.equals("number");
    }

    /** The kind that a button means; within it empty for "none of these", outside it empty for any other button. */
    static Optional<Optional<DocumentKind>> kind(String meaning) {
        var found = KIND.matcher(meaning);
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                found.group(1).equals("none") ? Optional.empty() : Optional.of(DocumentKind.valueOf(found.group(1))));
    }

    Screen screen(Dossier all, Scene scene) {
        var named = all.known().filter(one -> one.id().equals(file)).findFirst();
        if (file == null || named.isEmpty()) {
            return files(all, scene);
        }
        var name = called(named.get(), all, scene);
        if (isNumber()) {
            return Screen.of(scene.html("steps.files.number", "name", name))
                    .row(new Choice(scene.plain("steps.files.no-number"), DONE));
        }
        var screen = Screen.of(scene.html("steps.files.what", "name", name));
        for (var kind : kinds(all)) {
            var caption = Html.shorten(scene.plain("document." + kind), LONGEST_CAPTION);
            screen = screen.row(new Choice(caption, "is:" + kind));
        }
        return screen.row(new Choice(scene.plain("steps.files.none-of-these"), "is:none"));
    }

    private static Screen files(Dossier all, Scene scene) {
        var screen = Screen.of(scene.html("steps.files.which"));
        var newest = new ArrayList<>(all.known().toList()).reversed();
        for (var one : newest.subList(0, Math.min(MOST_FILES, newest.size()))) {
            var mark = all.named(one.id()).isPresent() ? "☑️ " : "";
            var caption = Html.shorten(mark + called(one, all, scene), LONGEST_CAPTION);
            screen = screen.row(new Choice(caption, asking(one.id())));
        }
        return screen.row(new Choice(scene.plain("steps.files.named"), DONE));
    }

    /** What is lacking comes first, then what else the entry must have, then what is often filed besides. */
    private static List<DocumentKind> kinds(Dossier all) {
        var kinds = new ArrayList<>(all.lacking());
        all.rule().documents().stream().filter(kind -> !kinds.contains(kind)).forEach(kinds::add);
        List.of(DocumentKind.LIST, DocumentKind.ACT, DocumentKind.LETTER).stream()
                .filter(kind -> !kinds.contains(kind))
                .forEach(kinds::add);
        return kinds;
    }

    /** What a person calls a file: its name, or which photo of the entry it is. */
    static String called(Evidence file, Dossier all, Scene scene) {
        if (file.name() != null && !file.name().isBlank()) {
            return file.name();
        }
        return scene.plain(
                "steps.files.numbered." + file.kind(), "number", all.files().indexOf(file.id()) + 1);
    }
}
