package kz.esep;

import org.jspecify.annotations.Nullable;

/** Esep cannot start, and a person has to do something; the message is one sentence that says what. */
public class CannotStart extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        this(sentence, null);
    }

    public CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
