package kz.esep.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.esep.incoming.Source;
import kz.esep.language.Language;
import kz.esep.language.Phrase;
import kz.esep.language.Phrases;

/**
 * Where and when a turn takes place, and in which language.
 *
 * @param note what the step remembered when it was last drawn
 * @param drafts the dialogues that were left, oldest first
 * @param isAfterSilence whether what has come belongs to a burst of messages after silence, typed perhaps long before
 */
public record Scene(
        View view,
        Language language,
        Source source,
        Instant now,
        String note,
        Phrases phrases,
        List<Running> drafts,
        boolean isAfterSilence) {

    public Scene {
        drafts = List.copyOf(drafts);
    }

    /** Outside any conversation. */
    public Scene(View view, Language language, Source source, Instant now, String note, Phrases phrases) {
        this(view, language, source, now, note, phrases, List.of(), false);
    }

    public LocalDate today() {
        return now.atZone(view.zone()).toLocalDate();
    }

    /** A phrase as Telegram HTML: what people wrote is escaped. */
    public String html(String key, Object... arguments) {
        return phrases.sayHtml(language, Phrase.of(key, arguments));
    }

    /** A phrase as plain text, for captions of buttons. */
    public String plain(String key, Object... arguments) {
        return phrases.say(language, Phrase.of(key, arguments));
    }

    /** The same scene in the language of somebody else. */
    public Scene in(Language other) {
        return new Scene(view, other, source, now, note, phrases, drafts, isAfterSilence);
    }

    /** The same scene with something else remembered. */
    public Scene noting(String other) {
        return new Scene(view, language, source, now, other, phrases, drafts, isAfterSilence);
    }
}
