package kz.esep.deadlines;

import kz.esep.language.Phrase;

/** What a deadline is for, in words: the title that was entered, else the name of the form. */
public final class DeadlineName {

    private DeadlineName() {}

    public static Phrase of(Deadline deadline) {
        var title = deadline.title();
        return title == null ? Phrase.of("form." + deadline.form()) : Phrase.of("form.titled", "title", title);
    }
}
