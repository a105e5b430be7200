package kz.esep;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import kz.esep.telegram.CommandMenus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the Telegram side what the dialogues offer. */
@Configuration(proxyBeanMethods = false)
class BotConfiguration {

    /** In the order in which they are listed; {@code /start} is not, because Telegram offers it by itself. */
    private static final List<String> LISTED = List.of("log", "language", "cancel", "help");

    @Bean
    CommandMenus commandMenus(Phrases phrases) {
        return new CommandMenus(Arrays.stream(Language.values())
                .collect(Collectors.toMap(Function.identity(), language -> menu(phrases, language))));
    }

    private static List<CommandMenus.Command> menu(Phrases phrases, Language language) {
        return LISTED.stream()
                .map(name -> new CommandMenus.Command(name, phrases.say(language, "commands." + name)))
                .toList();
    }
}
