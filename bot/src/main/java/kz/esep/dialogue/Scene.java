package kz.esep.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import kz.esep.incoming.Source;
import kz.esep.language.Language;
import kz.esep.language.Phrase;
import kz.esep.language.Phrases;

/**
 * Where and when a turn takes place, and in which language.
 *
 * @param note what the step remembered when it was last drawn
 */
public record Scene(View view, Language language, Source source, Instant now, String note, Phrases phrases) {

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
        return new Scene(view, other, source, now, note, phrases);
    }

    Scene noting(String other) {
        return new Scene(view, language, source, now, other, phrases);
    }
}
