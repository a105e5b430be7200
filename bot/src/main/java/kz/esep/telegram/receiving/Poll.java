package kz.esep.telegram.receiving;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.function.IntConsumer;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Asks for updates and reads them one by one. Read as a whole, as the library does, one update that it cannot read would
 * come again for ever and nothing behind it would.
 */
final class Poll extends GetUpdates {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    private final transient IntConsumer answered;

    /**
     * @param offset id of the first update to get; everything before it is confirmed
     * @param hold longest time that Telegram is asked to wait for one
     * @param answered told how many updates Telegram has answered with
     */
    Poll(int offset, Duration hold, IntConsumer answered) {
        super(offset, MOST, (int) hold.toSeconds(), Kinds.WANTED);
        this.answered = answered;
    }

    @Override
    public ArrayList<Update> deserializeResponse(String answer) throws TelegramApiRequestException {
        var updates = read(answer);
        answered.accept(updates.size());
        return updates;
    }

    /** The updates of an answer of getUpdates. */
    static ArrayList<Update> read(String answer) throws TelegramApiRequestException {
        try {
            return new ArrayList<>(RawUpdate.all(answer));
        } catch (JsonProcessingException e) {
            throw new TelegramApiRequestException("Not an answer of getUpdates", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
