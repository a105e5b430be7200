package kz.esep.telegram.sending;

import java.util.Locale;
import java.util.function.ToIntFunction;
import kz.esep.outgoing.sending.Courier.Outcome;
import kz.esep.telegram.Answer;

/** What an answer of Telegram means for a message. Telegram tells most cases apart by its descriptions only. */
final class Outcomes {

    private Outcomes() {}

    /** Of a new message. */
    static <T> Outcome of(Answer<T> answer, ToIntFunction<T> messageId) {
        return switch (answer) {
            case Answer.Done<T> done -> new Outcome.Delivered(messageId.applyAsInt(done.result()));
            case Answer.Away<T> away -> new Outcome.Unavailable(away.reason());
            case Answer.Refused<T> refused -> ofRefusal(refused);
        };
    }

    /** Of a change to a message. */
    static <T> Outcome ofEdit(Answer<T> answer, long message) {
        return switch (answer) {
            case Answer.Done<T> done -> new Outcome.Delivered(message);
            case Answer.Away<T> away -> new Outcome.Unavailable(away.reason());
            case Answer.Refused<T> refused -> ofEditRefusal(refused, message);
        };
    }

    private static Outcome ofEditRefusal(Answer.Refused<?> refused, long message) {
        if (says(refused.description(), "message is not modified")) {
            return new Outcome.Delivered(message);
        }
        if (says(
                refused.description(),
                "message to edit not found",
                "message can't be edited",
                "message_id_invalid",
                "message identifier is not specified")) {
            return new Outcome.Gone();
        }
        // An edit whose answer cannot be read was carried out.
        return refused.code() == 0 ? new Outcome.Delivered(message) : ofRefusal(refused);
    }

    private static Outcome ofRefusal(Answer.Refused<?> refused) {
        var description = refused.description();
        if (refused.code() == 429) {
            return new Outcome.Later(Math.max(1, refused.retryAfter()));
        }
        if (refused.movedTo() != 0) {
            return new Outcome.Moved(refused.movedTo());
        }
        if (refused.code() == 403
                || says(description, "chat not found", "user is deactivated", "bot was blocked", "peer_id_invalid")) {
            return new Outcome.Unreachable();
        }
        return new Outcome.Refused(refused.code(), description);
    }

    private static boolean says(String description, String... any) {
        var text = description.toLowerCase(Locale.ROOT);
        for (var part : any) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
