package kz.esep.outgoing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be sent to one chat, in order, and which messages its cards have become. It is part of the conversation's
 * document, so that a turn and what it says are written in one step.
 *
 * @param pending still to be sent, oldest first
 * @param cards the message that each card lives in, by the card's name
 * @param posted ids of the last things that were posted from outside a turn, so that posting again changes nothing
 */
public record Mailbox(List<Outgoing> pending, Map<String, Long> cards, List<String> posted) {

    public static final Mailbox EMPTY = new Mailbox(List.of(), Map.of(), List.of());

    public Mailbox {
        pending = List.copyOf(pending);
        cards = Map.copyOf(cards);
        posted = List.copyOf(posted);
    }

    /** The same mailbox with more to send. */
    public Mailbox with(List<Outgoing> added) {
        return new Mailbox(Stream.concat(pending.stream(), added.stream()).toList(), cards, posted);
    }

    /** The message that a card lives in, empty before it was first sent. */
    public Optional<Long> messageOf(String card) {
        return Optional.ofNullable(cards.get(card));
    }
}
