package kz.esep.dialogues.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.esep.dialogue.Scene;
import kz.esep.evidence.FileId;
import kz.esep.journal.Entry;
import kz.esep.people.Person;
import kz.esep.people.PersonId;

/** How an entry stands, in words: what it waits for, which version counts, what of it is stored. */
public final class EntryStanding {

    private EntryStanding() {}

    /** One sign for a list. */
    public static String sign(Entry entry) {
        return switch (entry.state()) {
            case SUBMITTED -> entry.isPending() ? "🔁" : "🕓";
            case ACCEPTED -> "✅";
            case RETURNED -> "↩️";
            case WITHDRAWN -> "🗄";
        };
    }

    /** The sentences about its state, as HTML. */
    public static List<String> lines(Entry entry, Scene scene) {
        var lines = new ArrayList<String>();
        var newest = entry.newest().number();
        lines.add(
                switch (entry.state()) {
                    case SUBMITTED ->
                        entry.isPending()
                                ? scene.html("browse.pending", "version", newest, "fact", factNumber(entry))
                                : scene.html("browse.submitted", "version", newest);
                    case ACCEPTED -> accepted(Objects.requireNonNull(entry.accepted()), scene);
                    case RETURNED ->
                        scene.html(
                                "browse.returned",
                                "reason",
                                Objects.requireNonNull(entry.returned()).reason());
                    case WITHDRAWN -> scene.html("browse.withdrawn");
                });
        if (entry.state() == Entry.State.RETURNED && entry.isPending()) {
            lines.add(scene.html("browse.still-fact", "fact", factNumber(entry)));
        }
        if (entry.withdrawing() instanceof Entry.Withdrawal wish) {
            lines.add(scene.html("browse.withdrawing", "at", wish.at()));
        }
        return lines;
    }

    private static String accepted(Entry.Acceptance acceptance, Scene scene) {
        return scene.html(
                acceptance.own() ? "browse.accepted-own" : "browse.accepted",
                "version",
                acceptance.version(),
                "who",
                name(acceptance.by(), scene),
                "at",
                acceptance.at());
    }

    private static int factNumber(Entry entry) {
        return entry.fact().orElseThrow().number();
    }

    /** What is stored, what is still arriving and what was lost of some files, as HTML; empty where there are none. */
    public static List<String> files(List<FileId> files, Scene scene) {
        if (files.isEmpty()) {
            return List.of();
        }
        var stored = scene.view().storedOf(files);
        var lost = (int) files.stream()
                .map(scene.view().files()::get)
                .filter(file -> file != null && file.isLost())
                .count();
        var lines = new ArrayList<String>();
        lines.add(scene.html("browse.stored", "stored", stored, "all", files.size()));
        if (stored + lost < files.size()) {
            lines.add(scene.html("browse.arriving", "count", files.size() - stored - lost));
        }
        if (lost > 0) {
            lines.add(scene.html("browse.lost", "count", lost));
        }
        return lines;
    }

    /** What the people of the project see of somebody: the name, a sentence for who is erased, or a sign-in name. */
    public static String name(String by, Scene scene) {
        if (by.equals(PersonId.ERASED.value())) {
            return scene.plain("browse.erased-person");
        }
        return scene.view().team().stream()
                .filter(person -> person.id().value().equals(by))
                .map(Person::name)
                .findFirst()
                .orElse(by);
    }
}
