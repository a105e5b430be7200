package kz.esep.telegram.receiving;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.esep.incoming.Incoming;
import kz.esep.telegram.BotIdentity;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * What concerns Esep in a group: commands that name the bot, and nothing else. With privacy mode on, Telegram hands
 * little more out anyway; the rest is left alone in either case.
 */
final class InGroups {

    private static final Pattern COMMAND =
            Pattern.compile("/([A-Za-z0-9_]{1,32})@(\\w{3,64})(?:\\s.*)?", Pattern.DOTALL);

    private InGroups() {}

    /** A command to this bot, for the private conversation of who wrote it; empty for everything else. */
    static Optional<Incoming> addressed(String identity, Message message, BotIdentity bot) {
        var text = message.hasText() ? message.getText() : message.getCaption();
        var from = message.getFrom();
        if (text == null || from == null || from.getIsBot()) {
            return Optional.empty();
        }
        var command = COMMAND.matcher(text.strip());
        if (!command.matches() || !command.group(2).equalsIgnoreCase(bot.userName())) {
            return Optional.empty();
        }
        var source = Arrivals.source(identity, from.getId(), from, Arrivals.at(message.getDate()));
        var pointedAt = message.getReplyToMessage() == null ? message : message.getReplyToMessage();
        return Optional.of(new Incoming.Addressed(
                source,
                message.getChatId(),
                command.group(1).toLowerCase(Locale.ROOT),
                Arrivals.pointedAt(source, pointedAt).orElse(null),
                bot.userName()));
    }
}
