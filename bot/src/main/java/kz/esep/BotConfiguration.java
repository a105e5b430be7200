package kz.esep;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.esep.dialogues.home.Menu;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import kz.esep.telegram.CommandMenus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the Telegram side what the dialogues offer. */
@Configuration(proxyBeanMethods = false)
class BotConfiguration {

    @Bean
    CommandMenus commandMenus(Phrases phrases) {
        return new CommandMenus(
                Arrays.stream(Language.values())
                        .collect(Collectors.toMap(
                                Function.identity(), language -> menu(Menu.of(null), language, phrases))),
                person -> menu(Menu.of(person), person.language(), phrases));
    }

    private static List<CommandMenus.Command> menu(List<String> commands, Language language, Phrases phrases) {
        return commands.stream()
                .map(name -> new CommandMenus.Command(name, phrases.say(language, "commands." + name)))
                .toList();
    }
}
