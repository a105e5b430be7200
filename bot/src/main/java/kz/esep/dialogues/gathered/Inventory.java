package kz.esep.dialogues.gathered;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import kz.esep.dialogue.Html;
import kz.esep.dialogue.Scene;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileKind;

/** What has been gathered, in words: how many of what, how much of it is stored, and what did not arrive whole. */
final class Inventory {

    private static final int LONGEST_LINK = 60;

    private final Gathered gathered;
    private final Scene scene;

    Inventory(Gathered gathered, Scene scene) {
        this.gathered = gathered;
        this.scene = scene;
    }

    /** In a few words, as plain text. */
    String plain() {
        var parts = new ArrayList<String>();
        kinds().forEach((kind, count) -> parts.add(scene.plain("evidence-first.kind." + name(kind), "count", count)));
        if (!gathered.links().isEmpty()) {
            parts.add(scene.plain(
                    "evidence-first.kind.link", "count", gathered.links().size()));
        }
        if (gathered.place() != null) {
            parts.add(scene.plain("evidence-first.kind.place"));
        }
        return String.join(", ", parts);
    }

    /** What became of it. */
    String html() {
        var text = new StringBuilder();
        var files = gathered.attached();
        if (!files.isEmpty()) {
            text.append("📥 ")
                    .append(scene.html(
                            "evidence-first.stored", "stored", scene.view().storedOf(files), "sent", files.size()));
        }
        gathered.links().forEach(link -> text.append("\n• ").append(Html.link(link.url(), LONGEST_LINK)));
        text.append(troubles());
        return text.toString().strip();
    }

    private String troubles() {
        var text = new StringBuilder();
        var known = gathered.attached().stream()
                .map(scene.view().files()::get)
                .filter(file -> file != null)
                .toList();
        var lost = known.stream().filter(Evidence::isLost).count();
        if (lost > 0) {
            text.append("\n").append(scene.html("steps.files.lost", "count", lost));
        }
        for (var flaw : Evidence.Flaw.values()) {
            var count = known.stream()
                    .filter(file -> file.flaw().filter(flaw::equals).isPresent())
                    .count();
            if (count > 0) {
                text.append("\n")
                        .append(scene.html(
                                flaw == Evidence.Flaw.EMPTY ? "steps.files.empty" : "steps.files.damaged",
                                "count",
                                count));
            }
        }
        return text.toString();
    }

    private Map<FileKind, Integer> kinds() {
        var counts = new EnumMap<FileKind, Integer>(FileKind.class);
        for (var id : gathered.attached()) {
            var file = scene.view().files().get(id);
            counts.merge(file == null ? FileKind.DOCUMENT : file.kind(), 1, Integer::sum);
        }
        return counts;
    }

    private static String name(FileKind kind) {
        return switch (kind) {
            case PHOTO -> "photo";
            case VIDEO -> "video";
            case VOICE -> "voice";
            case DOCUMENT -> "document";
        };
    }
}
