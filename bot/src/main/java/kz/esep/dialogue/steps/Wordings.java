package kz.esep.dialogue.steps;

import kz.esep.dialogue.Scene;

/**
 * The words of a step: {@code <dialogue>.<step>.ask} and {@code <dialogue>.<step>.label} of the dialogue's phrase file.
 */
public record Wordings(String dialogue, String step) {

    String ask(Scene scene) {
        return scene.html(dialogue + "." + step + ".ask");
    }

    String label(Scene scene) {
        return scene.plain(dialogue + "." + step + ".label");
    }
}
