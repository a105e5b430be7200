package kz.esep.dialogues.project;

import java.util.Locale;
import kz.esep.dialogue.Scene;
import kz.esep.language.Language;
import kz.esep.plan.Quantity;

/** A planned quantity in words. */
final class PlannedWords {

    private PlannedWords() {}

    /**
     * As the contract writes it; to readers of another language as a number, where it is a plain one. Plain text.
     *
     * @param written the language of the contract
     */
    static String of(Quantity plan, Language written, Scene scene) {
        var value = plan.value();
        if (scene.language() == written || value == null || !plan.isPlain()) {
            return plan.raw();
        }
        var comparator = plan.comparator().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return scene.plain("status.plan." + comparator, "value", value);
    }
}
