package kz.esep.outgoing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be sent to one chat, in order, and which messages its cards have become. It is part of the conversation's
 * document, so that a turn and what it says are written in one step.
 *
 * @param pending still to be sent, oldest first
 * @param cards the message that each card lives in, by the card's name
 * @param posted ids of the last things that were posted from outside a turn, so that posting again changes nothing
 * @param lease which process sends it, null for none
 */
public record Mailbox(
        List<Outgoing> pending,
        Map<String, Long> cards,
        List<String> posted,
        @Nullable Lease lease) {

    public static final Mailbox EMPTY = new Mailbox(List.of(), Map.of(), List.of(), null);

    /** More than a person scrolls back through; message ids of a chat grow, so the highest are the newest. */
    private static final int CARDS_REMEMBERED = 60;

    public Mailbox {
        pending = List.copyOf(pending);
        cards = Map.copyOf(cards);
        posted = List.copyOf(posted);
    }

    /** The same mailbox with more to send. Where nothing has waited, nobody is sending any more: that lease is over. */
    public Mailbox with(List<Outgoing> added) {
        return new Mailbox(
                Stream.concat(pending.stream(), added.stream()).toList(),
                cards,
                posted,
                pending.isEmpty() ? null : lease);
    }

    /** The same mailbox, to be sent by a process; an empty one needs nobody. */
    public Mailbox leased(Lease to) {
        return pending.isEmpty() ? this : new Mailbox(pending, cards, posted, to);
    }

    /**
     * The same mailbox without the oldest cards. One that is forgotten and shown again is sent as a new message.
     *
     * @param live cards that are kept whatever their age, besides those that wait to be sent
     */
    public Mailbox forgettingOldCards(Collection<String> live) {
        if (cards.size() <= CARDS_REMEMBERED) {
            return this;
        }
        var kept = new HashMap<String, Long>();
        cards.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(CARDS_REMEMBERED)
                .forEach(card -> kept.put(card.getKey(), card.getValue()));
        Stream.concat(live.stream(), pending.stream().flatMap(Mailbox::cardOf))
                .filter(cards::containsKey)
                .forEach(card -> kept.put(card, cards.get(card)));
        return new Mailbox(pending, kept, posted, lease);
    }

    private static Stream<String> cardOf(Outgoing message) {
        return switch (message) {
            case Outgoing.Say say -> Stream.empty();
            case Outgoing.Deliver deliver -> Stream.empty();
            case Outgoing.Show show -> Stream.of(show.card());
            case Outgoing.Close close -> Stream.of(close.card());
        };
    }

    /** The message that a card lives in, empty before it was first sent. */
    public Optional<Long> messageOf(String card) {
        return Optional.ofNullable(cards.get(card));
    }
}
