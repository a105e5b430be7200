package kz.esep.telegram;

import java.util.List;
import java.util.Optional;
import kz.esep.language.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/** What happens before anything is received: the bot learns who it is and puts up its command menus. */
@Component
@ConditionalOnToken
public class Introduction {

    private static final Logger log = LoggerFactory.getLogger(Introduction.class);

    private final Requests requests;
    private final BotIdentities identities;
    private final ObjectProvider<CommandMenus> menus;

    public Introduction(Requests requests, BotIdentities identities, ObjectProvider<CommandMenus> menus) {
        this.requests = requests;
        this.identities = identities;
        this.menus = menus;
    }

    /** Who the bot is; empty when Telegram cannot be asked at the moment, to be tried again. */
    public Optional<BotIdentity> introduce() {
        return switch (requests.make(new GetMe())) {
            case Answer.Done<org.telegram.telegrambots.meta.api.objects.User> done -> {
                var identity =
                        new BotIdentity(done.result().getId(), done.result().getUserName());
                identities.keep(identity);
                menus.ifAvailable(this::putUp);
                yield Optional.of(identity);
            }
            case Answer.Refused<org.telegram.telegrambots.meta.api.objects.User> refused -> {
                log.error("Telegram does not say who the bot is: {} {}", refused.code(), refused.description());
                yield Optional.empty();
            }
            case Answer.Away<org.telegram.telegrambots.meta.api.objects.User> away -> {
                log.warn("Telegram cannot be asked who the bot is: {}", away.reason());
                yield Optional.empty();
            }
        };
    }

    private void putUp(CommandMenus all) {
        all.byLanguage().forEach((language, commands) -> set(language.code(), commands));
        var fallback = all.byLanguage().get(Language.of(null));
        if (fallback != null) {
            set(null, fallback);
        }
    }

    private void set(@Nullable String language, List<CommandMenus.Command> commands) {
        var request = new SetMyCommands(commands.stream()
                .map(command -> new BotCommand(command.name(), command.description()))
                .toList());
        if (language != null) {
            request.setLanguageCode(language);
        }
        var answer = requests.make(request);
        if (!(answer instanceof Answer.Done<Boolean>)) {
            log.warn("The command menu for language {} was not put up: {}", language, answer);
        }
    }
}
