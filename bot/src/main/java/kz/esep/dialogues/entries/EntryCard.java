package kz.esep.dialogues.entries;

import java.util.ArrayList;
import java.util.List;
import kz.esep.dialogue.Keys;
import kz.esep.dialogue.Scene;
import kz.esep.dialogues.review.Decision;
import kz.esep.dialogues.review.EntryStanding;
import kz.esep.dialogues.review.EntryText;
import kz.esep.dialogues.review.Receipts;
import kz.esep.dialogues.review.ReviewCards;
import kz.esep.dialogues.review.WithdrawalDecision;
import kz.esep.dialogues.shared.Rights;
import kz.esep.dialogues.shared.Ways;
import kz.esep.journal.Entry;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;

/** One entry opened: what was told, how it stands, what is stored and missing, and what may be done with it. */
final class EntryCard {

    private EntryCard() {}

    static Body of(Entry entry, Scene scene) {
        var lines = new ArrayList<String>();
        lines.add(EntryText.of("review.title", entry, scene));
        lines.add("");
        lines.addAll(EntryStanding.lines(entry, scene));
        lines.addAll(EntryStanding.files(entry.newest().happening().files(), scene));
        var missing = Receipts.missing(entry.newest().happening(), entry, scene);
        if (!missing.isEmpty() && entry.state() != Entry.State.WITHDRAWN) {
            lines.add(scene.html("receipt.missing", "what", String.join(", ", missing)));
        }
        return new Body(String.join("\n", lines), buttons(entry, scene));
    }

    private static List<List<Button>> buttons(Entry entry, Scene scene) {
        var rows = new ArrayList<List<Button>>();
        var id = entry.id().value();
        if (Decision.mayDecide(entry, scene)) {
            rows.addAll(ReviewCards.decisions(entry, scene));
        }
        if (WithdrawalDecision.isOpenTo(entry, scene)) {
            rows.addAll(WithdrawalDecision.buttons(entry, scene));
        }
        var isThere = entry.state() != Entry.State.WITHDRAWN;
        if (isThere && Rights.isAuthor(entry, scene)) {
            rows.add(List.of(
                    Ways.correcting(entry, "browse.correct", scene),
                    Button.key(scene.plain("browse.add"), Keys.begin(AddEvidence.NAME, id))));
        }
        var last = new ArrayList<Button>();
        last.add(Button.key(scene.plain("browse.history"), Keys.begin(BrowseEntries.NAME, id + ".h")));
        if (isThere && Rights.isAuthor(entry, scene) && entry.withdrawing() == null) {
            last.add(Button.key(scene.plain("browse.withdraw"), Keys.begin(Withdraw.NAME, id)));
        }
        rows.add(last);
        var list = Rights.isAuthor(entry, scene) ? EntryPages.Which.MINE : EntryPages.Which.ALL;
        rows.add(
                List.of(Button.key(scene.plain("browse.to-list"), Keys.begin(BrowseEntries.NAME, list.code() + ".0"))));
        return rows;
    }
}
