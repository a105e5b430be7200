package kz.esep.dialogues.review;

import java.util.ArrayList;
import java.util.List;
import kz.esep.dialogue.Ending;
import kz.esep.dialogue.Keys;
import kz.esep.dialogue.Scene;
import kz.esep.journal.Entry;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;

/** An entry as a coordinator sees it in the chat, with the decision to be taken or the one that was taken. */
public final class ReviewCards {

    String card(Entry entry) {
        return "review-" + entry.id();
    }

    /** The entry with the two buttons of the decision. */
    Ending.Message waiting(Entry entry, Scene scene) {
        var lines = new ArrayList<String>();
        lines.add(EntryText.of("review.title.waiting", entry, scene));
        if (entry.isPending()) {
            lines.add("");
            lines.add(scene.html(
                    "review.pending",
                    "version",
                    entry.newest().number(),
                    "fact",
                    entry.fact().orElseThrow().number()));
        }
        lines.addAll(EntryStanding.files(entry.newest().happening().files(), scene));
        var missing = Receipts.missing(entry.newest().happening(), entry, scene);
        if (!missing.isEmpty()) {
            lines.add(scene.html("receipt.missing", "what", String.join(", ", missing)));
        }
        return new Ending.Message(card(entry), new Body(String.join("\n", lines), decisions(entry, scene)), true);
    }

    /** The two buttons of the decision about the newest version. */
    public static List<List<Button>> decisions(Entry entry, Scene scene) {
        var argument = entry.id() + "." + entry.newest().number();
        return List.of(List.of(
                Button.key(scene.plain("review.accept"), Keys.begin(AcceptEntry.NAME, argument)),
                Button.key(scene.plain("review.return"), Keys.begin(ReturnEntry.NAME, argument))));
    }

    /** The entry with what was decided, and by whom. */
    Ending.Message decided(Entry entry, String who, Scene scene) {
        var decision = switch (entry.state()) {
            case ACCEPTED -> accepted(entry, who, scene);
            case RETURNED ->
                scene.html(
                        "review.returned",
                        "who",
                        who,
                        "reason",
                        entry.returned() == null ? "" : entry.returned().reason());
            case SUBMITTED -> scene.html("review.waits");
            case WITHDRAWN -> scene.html("review.withdrawn");
        };
        return new Ending.Message(
                card(entry), Body.of(EntryText.of("review.title", entry, scene) + "\n\n" + decision), false);
    }

    private static String accepted(Entry entry, String who, Scene scene) {
        var version = entry.newest().number();
        var acceptance = entry.accepted();
        var told = entry.newest().happening().files().size();
        var seen = acceptance == null ? told : acceptance.files().size();
        var text = scene.html(
                acceptance != null && acceptance.own() ? "review.accepted-own" : "review.accepted",
                "who",
                who,
                "version",
                version);
        return seen == told ? text : text + "\n" + scene.html("review.seen", "seen", seen, "all", told);
    }
}
