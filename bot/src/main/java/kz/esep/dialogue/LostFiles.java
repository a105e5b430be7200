package kz.esep.dialogue;

import java.time.LocalDate;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileId;
import kz.esep.language.Dates;
import kz.esep.outgoing.Body;

/**
 * Files that Telegram did not hand out for a day, or never will. Their sender is told by a message of its own: the card
 * that counted them is far up by then.
 */
final class LostFiles {

    private final Stage stage;

    LostFiles(Stage stage) {
        this.stage = stage;
    }

    /** Says nothing of a file that has arrived. Several that are given up together are one message. */
    void tell(FileId settled) {
        if (stage.view.files().get(settled) instanceof Evidence file && file.isLost()) {
            var day = dayOf(file);
            var count = stage.view.files().values().stream()
                    .filter(other -> other.chat() == file.chat())
                    .filter(other ->
                            other.isLost() && !other.told() && dayOf(other).equals(day))
                    .count();
            var scene = stage.scene();
            var text = scene.html("lost.files", "count", count, "day", Dates.chat(day, scene.language()));
            stage.show("lost-" + day, Body.of(text), true);
        }
    }

    private LocalDate dayOf(Evidence file) {
        return file.sentAt().atZone(stage.view.zone()).toLocalDate();
    }
}
