package kz.esep.conductor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.dialogues.Captions;
import kz.esep.journal.EntryId;
import kz.esep.local.telegram.methods.RequestRules;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.outgoing.EntryNumbers;
import kz.esep.outgoing.Mailbox;
import kz.esep.outgoing.Outgoing;
import org.jspecify.annotations.Nullable;

/** What one chat shows: messages with the buttons that are on them now. Takes only what Telegram would take. */
final class WalkedScreen {

    /** How far up a person scrolls for a button. */
    private static final int WITHIN_REACH = 12;

    private final Map<Long, Body> messages = new LinkedHashMap<>();
    private long last;

    /** Carries out what waits in a mailbox and returns the mailbox with nothing waiting in it. */
    Mailbox deliver(Mailbox mailbox, Map<EntryId, Integer> numbers) {
        var cards = new HashMap<>(mailbox.cards());
        for (var outgoing : mailbox.pending()) {
            switch (outgoing) {
                case Outgoing.Say say -> send(say.body(), numbers);
                case Outgoing.Show show -> {
                    var existing = cards.get(show.card());
                    if (existing == null || show.anew()) {
                        takeButtonsOff(existing);
                        cards.put(show.card(), send(show.body(), numbers));
                    } else {
                        messages.put(existing, checked(show.body(), numbers));
                    }
                }
                case Outgoing.Deliver deliver -> {
                    RequestRules.caption(
                            EntryNumbers.fill(deliver.caption().html(), numbers),
                            deliver.caption().rows());
                    messages.put(++last, deliver.caption());
                }
                case Outgoing.Close close -> takeButtonsOff(cards.get(close.card()));
            }
        }
        return new Mailbox(List.of(), cards, mailbox.posted(), null);
    }

    private long send(Body body, Map<EntryId, Integer> numbers) {
        messages.put(++last, checked(body, numbers));
        return last;
    }

    private static Body checked(Body body, Map<EntryId, Integer> numbers) {
        RequestRules.text(EntryNumbers.fill(body.html(), numbers), body.rows());
        Captions.areWithinTheirButtons(body, numbers);
        return body;
    }

    private void takeButtonsOff(@Nullable Long message) {
        var body = message == null ? null : messages.get(message);
        if (body != null) {
            messages.put(message, Body.of(body.html()));
        }
    }

    /** A number that a message of the person takes: they count together with those of the bot. */
    long nextMessage() {
        return ++last;
    }

    Optional<Body> message(long id) {
        return Optional.ofNullable(messages.get(id));
    }

    /** The keys of the buttons within reach, those of the newest message last. */
    List<String> keys() {
        var keys = new ArrayList<String>();
        var all = new ArrayList<>(messages.values());
        for (var body : all.subList(Math.max(0, all.size() - WITHIN_REACH), all.size())) {
            body.rows().stream()
                    .flatMap(List::stream)
                    .map(Button::key)
                    .filter(key -> key != null)
                    .forEach(keys::add);
        }
        return keys;
    }
}
