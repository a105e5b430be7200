package kz.esep.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Predicate;
import kz.esep.PhrasesConfiguration;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import kz.esep.local.telegram.client.LocalPerson;
import kz.esep.local.telegram.client.Seen;

/** A person who reads the bot's phrases in one language: waits for questions and presses buttons by their keys. */
public record Someone(LocalPerson person, Language language) {

    private static final Phrases PHRASES = phrases();
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    public Someone {
        person.patience(PATIENCE);
    }

    /** Waits until the newest message of the bot asks or says this. */
    Seen awaits(String key, Object... namesAndValues) {
        var text = said(key, namesAndValues);
        return person.awaitMessage(isLast(seen -> seen.text().contains(text)));
    }

    /** Waits for a message with a text anywhere in the chat. */
    Seen sees(String key, Object... namesAndValues) {
        return person.awaitText(said(key, namesAndValues));
    }

    /** Presses the newest button of this phrase. */
    void taps(String key, Object... namesAndValues) {
        person.tap(said(key, namesAndValues));
    }

    /** Answers the question of this phrase once it is asked. */
    void answers(String question, String text) {
        awaits(question);
        person.say(text);
    }

    /** Joins by a link: chooses the language, reads what is kept and agrees. */
    void joins(String invitation, String role) {
        person.start(invitation);
        awaits("join.language.ask");
        person.tap(language.ownName());
        awaits("join.consent.ask", "role", said("join.role." + role));
        taps("join.consent.agree");
        person.awaitMessage(seen -> seen.button(said("home.log")).isPresent());
    }

    /** A phrase as it looks in the chat. */
    public String said(String key, Object... namesAndValues) {
        return PHRASES.say(language, key, namesAndValues).replaceAll("<[^>]+>", "");
    }

    private Predicate<Seen> isLast(Predicate<Seen> like) {
        return seen -> like.test(seen)
                && person.messages().reversed().stream()
                        .filter(Seen::isFromBot)
                        .findFirst()
                        .filter(last -> last.id() == seen.id())
                        .isPresent();
    }

    private static Phrases phrases() {
        try {
            return PhrasesConfiguration.all(Someone.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
