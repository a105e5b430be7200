package kz.esep.dialogues.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Repertoire;
import kz.esep.dialogue.Scene;
import kz.esep.dialogue.steps.Dossier;
import kz.esep.dialogues.shared.Ways;
import kz.esep.facts.IndicatorFact;
import kz.esep.facts.MissingOfEntry;
import kz.esep.journal.Entry;
import kz.esep.journal.Happening;
import kz.esep.language.Numbers;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.outgoing.EntryNumbers;

/** The receipt of an entry. It promises only what is durable: files count as stored when they are stored and hashed. */
public final class Receipts implements Repertoire.Receipts {

    @Override
    public String card(Entry entry) {
        return "receipt-" + entry.id();
    }

    @Override
    public Ending.Message of(Entry entry, Scene scene) {
        return of(entry, scene, false);
    }

    /** The receipt as it reads now. */
    Ending.Message of(Entry entry, Scene scene, boolean anew) {
        var told = entry.newest().happening();
        var lines = new ArrayList<String>();
        if (entry.state() == Entry.State.WITHDRAWN) {
            var gone = scene.html("withdraw.done", "number", EntryNumbers.token(entry.id()));
            return new Ending.Message(card(entry), Body.of(gone), anew);
        }
        lines.add(scene.html("receipt.saved", "number", EntryNumbers.token(entry.id())));
        lines.add(scene.html("receipt." + entry.state().name().toLowerCase(Locale.ROOT)));
        if (entry.isPending()) {
            lines.add(scene.html(
                    "browse.still-fact", "fact", entry.fact().orElseThrow().number()));
        }
        if (entry.returned() instanceof Entry.Return back) {
            lines.add(scene.html("receipt.reason", "reason", back.reason()));
        }
        if (!told.files().isEmpty()) {
            lines.add(files(told, scene));
        }
        if (told.linksAwaited() instanceof LocalDate day) {
            lines.add(scene.html("receipt.links-awaited", "day", day));
        }
        var missing = missing(told, entry, scene);
        if (!missing.isEmpty()) {
            lines.add(scene.html("receipt.missing", "what", String.join(", ", missing)));
        }
        return new Ending.Message(card(entry), new Body(String.join("\n", lines), buttons(entry, scene)), anew);
    }

    /** What the card of the dialogue says from the moment the entry is handed in. */
    String handedIn(Entry entry, Scene scene) {
        return scene.html("receipt.handed-in", "number", EntryNumbers.token(entry.id()));
    }

    private static String files(Happening told, Scene scene) {
        var stored = scene.view().storedOf(told.files());
        return scene.html(
                stored == told.files().size() ? "receipt.files.all" : "receipt.files.some",
                "stored",
                stored,
                "sent",
                told.files().size());
    }

    /** What of it was not told, as words for a list. */
    public static List<String> missing(Happening told, Entry entry, Scene scene) {
        return words(lacks(told, entry, scene), scene);
    }

    /** What an entry lacks, as words for a list. */
    public static List<String> words(MissingOfEntry lacks, Scene scene) {
        var missing = new ArrayList<String>();
        if (lacks.place()) {
            missing.add(scene.plain("receipt.missing.place"));
        }
        if (lacks.people()) {
            missing.add(scene.plain("receipt.missing.people"));
        }
        missing.addAll(Dossier.inWords(lacks.files(), scene));
        if (lacks.links() > 0) {
            missing.add(scene.plain("receipt.missing.links"));
        }
        lacks.norms().forEach(norm -> missing.add(below(norm, scene)));
        return missing;
    }

    private static String below(IndicatorFact norm, Scene scene) {
        var name = norm.indicator().name();
        var plan = norm.indicator().plan();
        var due = plan == null ? "" : Numbers.together(plan.numbers(), scene.language());
        return norm.fact() == null
                ? scene.plain("receipt.missing.norm.none", "name", name, "plan", due)
                : scene.plain(
                        "receipt.missing.norm",
                        "name",
                        name,
                        "plan",
                        due,
                        "fact",
                        Numbers.together(norm.fact().parts(), scene.language()));
    }

    private static MissingOfEntry lacks(Happening told, Entry entry, Scene scene) {
        var files = told.files().stream()
                .flatMap(file -> Optional.ofNullable(scene.view().files().get(file)).stream())
                .toList();
        return Optional.ofNullable(scene.view().projects().get(entry.project()))
                .map(project -> MissingOfEntry.of(project, told, files))
                .orElseGet(() -> MissingOfEntry.of(told, MissingOfEntry.rule(null, told.event()), files));
    }

    private static List<List<Button>> buttons(Entry entry, Scene scene) {
        if (entry.state() != Entry.State.RETURNED) {
            return List.of();
        }
        return List.of(List.of(Ways.correcting(entry, "receipt.fix", scene)));
    }
}
