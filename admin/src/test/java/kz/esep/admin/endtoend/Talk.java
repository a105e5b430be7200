package kz.esep.admin.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Predicate;
import kz.esep.PhrasesConfiguration;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import kz.esep.local.telegram.client.LocalPerson;
import kz.esep.local.telegram.client.Seen;

/** A person who reads the bot's phrases in one language, and looks at what has come since a message of the chat. */
final class Talk {

    private static final Phrases PHRASES = phrases();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final LocalPerson person;
    private final Language language;
    private Seen since;

    private Talk(LocalPerson person, Language language, Seen since) {
        this.person = person;
        this.language = language;
        this.since = since;
    }

    /** Joins by a link: chooses the language, reads what is kept and agrees. */
    static Talk joined(LocalPerson person, Language language, String invitation) {
        person.patience(PATIENCE);
        var talk = new Talk(person, language, person.start(invitation));
        talk.taps(talk.asked("join.language.ask"), language.ownName());
        talk.taps(
                talk.awaits(seen -> seen.button(talk.said("join.consent.agree")).isPresent()), "join.consent.agree");
        talk.since = talk.awaits(seen -> seen.button(talk.said("home.log")).isPresent());
        return talk;
    }

    LocalPerson person() {
        return person;
    }

    Language language() {
        return language;
    }

    /** From now on only what comes after this message is looked at. */
    void from(Seen message) {
        since = message;
    }

    /** The first message of the bot that is like this. */
    Seen awaits(Predicate<Seen> like) {
        return person.awaitMessageAfter(since, like);
    }

    /** The card that asks the question of this phrase. */
    Seen asked(String key, Object... namesAndValues) {
        var question = said(key, namesAndValues);
        return awaits(seen -> !seen.buttons().isEmpty() && seen.text().contains(question));
    }

    /** Types an answer once the question of this phrase is asked. */
    void answers(String question, String text) {
        asked(question);
        person.say(text);
    }

    /** Presses the button of this phrase, or with this label. */
    void taps(Seen card, String keyOrLabel) {
        person.tap(card, PHRASES.keys().contains(keyOrLabel) ? said(keyOrLabel) : keyOrLabel);
    }

    void skips(String question, Object... namesAndValues) {
        taps(asked(question, namesAndValues), "engine.skip");
    }

    /** A phrase as it looks in the chat. */
    String said(String key, Object... namesAndValues) {
        return PHRASES.say(language, key, namesAndValues).replaceAll("<[^>]+>", "");
    }

    private static Phrases phrases() {
        try {
            return PhrasesConfiguration.all(Talk.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
