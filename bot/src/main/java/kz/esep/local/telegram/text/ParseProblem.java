package kz.esep.local.telegram.text;

/** Markup that cannot be read. The message is what Telegram says after "can't parse entities: ". */
public final class ParseProblem extends Exception {
    private static final long serialVersionUID = 1;

    ParseProblem(String message) {
        super(message, null, false, false);
    }
}
