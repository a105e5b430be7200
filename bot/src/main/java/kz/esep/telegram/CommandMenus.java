package kz.esep.telegram;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.esep.language.Language;
import kz.esep.people.Person;

/**
 * The commands that Telegram lists to people; given by whoever knows the dialogues.
 *
 * @param byLanguage for whoever is in no project yet, by the language of the Telegram client
 * @param ofPerson for somebody known: in the chosen language, and what the roles allow
 */
public record CommandMenus(Map<Language, List<Command>> byLanguage, Function<Person, List<Command>> ofPerson) {

    public CommandMenus {
        byLanguage = Map.copyOf(byLanguage);
    }

    /**
     * @param name lower-case letters, digits and underscores, at most 32 (Bot API, BotCommand), without slash
     * @param description at most 256 characters
     */
    public record Command(String name, String description) {}
}
