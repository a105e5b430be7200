package kz.esep.telegram;

import java.util.List;
import java.util.Map;
import kz.esep.language.Language;

/** The commands that Telegram lists to people, in each language; given by whoever knows the dialogues. */
public record CommandMenus(Map<Language, List<Command>> byLanguage) {

    public CommandMenus {
        byLanguage = Map.copyOf(byLanguage);
    }

    /**
     * @param name lower-case letters, digits and underscores, at most 32 (Bot API, BotCommand), without slash
     * @param description at most 256 characters
     */
    public record Command(String name, String description) {}
}
