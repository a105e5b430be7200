package kz.esep.telegram.receiving;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.evidence.FileId;
import kz.esep.incoming.Incoming;
import kz.esep.incoming.Source;
import kz.esep.telegram.BotIdentity;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Says what an update is for a conversation. Only private chats are conversations; see {@link InGroups}. */
final class Arrivals {

    private Arrivals() {}

    /**
     * @param bot whose updates these are
     * @param now for what Telegram gives no time of: taps
     * @return empty for what concerns no conversation: the talk of groups, service messages, edits of what cannot be told
     * @throws RuntimeException when the update lacks what every update of its kind has; it is to be parked
     */
    static Optional<Incoming> of(RawUpdate update, BotIdentity bot, Instant now) {
        var identity = update.identity(bot.id());
        if (update.getMessage() != null && !isPrivate(update.getMessage().getChat())) {
            return InGroups.addressed(identity, update.getMessage(), bot);
        }
        if (update.getMessage() != null) {
            return Optional.of(update.getMessage())
                    .filter(message -> isPrivate(message.getChat()) && !isService(message))
                    .map(message -> message(source(identity, message, at(message.getDate())), message));
        }
        if (update.getCallbackQuery() != null) {
            return tap(identity, update.getCallbackQuery(), now);
        }
        if (update.getEditedMessage() != null) {
            return Optional.of(update.getEditedMessage())
                    .filter(message -> isPrivate(message.getChat()))
                    .flatMap(message -> edited(identity, message));
        }
        if (update.getMyChatMember() != null) {
            return reachable(identity, update.getMyChatMember());
        }
        return Optional.empty();
    }

    private static Optional<Incoming> edited(String identity, Message message) {
        var id = message.getMessageId();
        if (message.hasText()) {
            var source = source(identity, message, at(message.getEditDate()));
            return Optional.of(new Incoming.Edited(source, id, message.getText()));
        }
        return Attached.to(message)
                .map(file -> new Incoming.Recaptioned(
                        source(identity, message, at(message.getEditDate())),
                        FileId.ofMessage(message.getChatId(), id),
                        message.getCaption()));
    }

    private static Incoming message(Source source, Message message) {
        var id = message.getMessageId();
        if (message.hasText()) {
            return new Incoming.Text(source, id, message.getText());
        }
        if (message.getLocation() != null) {
            var place = message.getLocation();
            var venue = message.getVenue() == null ? null : message.getVenue().getTitle();
            return new Incoming.Location(source, id, place.getLatitude(), place.getLongitude(), venue);
        }
        return Attached.to(message)
                .<Incoming>map(file -> attachment(source, message, file))
                .orElseGet(() -> new Incoming.Unusable(source, id, useless(message)));
    }

    private static Incoming.Unusable.What useless(Message message) {
        if (message.hasSticker()) {
            return Incoming.Unusable.What.STICKER;
        }
        if (message.hasContact()) {
            return Incoming.Unusable.What.CONTACT;
        }
        if (message.hasPoll()) {
            return Incoming.Unusable.What.POLL;
        }
        return message.hasDice() ? Incoming.Unusable.What.DICE : Incoming.Unusable.What.OTHER;
    }

    private static Incoming attachment(Source source, Message message, Attached file) {
        return attachment(source, message, file, FileId.ofMessage(source.chat(), message.getMessageId()));
    }

    /** The file of a message of a group, for the one who has pointed to it. */
    static Optional<Incoming.Attachment> pointedAt(Source source, Message message) {
        var id = FileId.ofGroup(source.chat(), message.getChatId(), message.getMessageId());
        return Attached.to(message).map(file -> attachment(source, message, file, id));
    }

    private static Incoming.Attachment attachment(Source source, Message message, Attached file, FileId id) {
        return new Incoming.Attachment(
                source,
                message.getMessageId(),
                id,
                file.kind(),
                file.file(),
                file.unique(),
                file.name(),
                file.mediaType(),
                file.size(),
                message.getCaption(),
                message.getMediaGroupId());
    }

    private static Optional<Incoming> tap(String identity, CallbackQuery query, Instant now) {
        var message = query.getMessage();
        if (message == null || query.getData() == null || !isPrivate(message.getChat())) {
            return Optional.empty();
        }
        var source = source(identity, message.getChatId(), query.getFrom(), now);
        return Optional.of(new Incoming.Tap(source, query.getId(), message.getMessageId(), query.getData()));
    }

    private static Optional<Incoming> reachable(String identity, ChatMemberUpdated change) {
        if (!isPrivate(change.getChat())) {
            return Optional.empty();
        }
        var source = source(identity, change.getChat().getId(), change.getFrom(), at(change.getDate()));
        var status = change.getNewChatMember().getStatus();
        return Optional.of(new Incoming.Reachable(source, !status.equals("kicked") && !status.equals("left")));
    }

    private static Source source(String identity, Message message, Instant at) {
        return source(identity, message.getChatId(), message.getFrom(), at);
    }

    static Source source(String identity, long chat, User from, Instant at) {
        var name = Stream.of(from.getFirstName(), from.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return new Source(identity, chat, name, from.getLanguageCode(), at);
    }

    static Instant at(int seconds) {
        return Instant.ofEpochSecond(seconds);
    }

    private static boolean isPrivate(Chat chat) {
        return chat.isUserChat();
    }

    /** What Telegram says of the chat itself; nobody has sent it, so nobody gets an answer. */
    private static boolean isService(Message message) {
        return message.getPinnedMessage() != null
                || message.getMessageAutoDeleteTimerChanged() != null
                || message.getWriteAccessAllowed() != null
                || message.getChatBackgroundSet() != null
                || message.getConnectedWebsite() != null;
    }
}
