package kz.esep.outgoing.sending;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kz.esep.journal.Entries;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.outgoing.EntryNumbers;
import kz.esep.outgoing.Outgoing;
import kz.esep.outgoing.OutgoingFiles;
import kz.esep.outgoing.sending.Courier.Outcome;

/** Turns one outgoing thing into what Telegram understands: a new message, an edit, or buttons taken off. */
final class Delivery {

    private final Courier courier;
    private final Entries entries;
    private final OutgoingFiles files;
    private final Pace pace;

    Delivery(Courier courier, Entries entries, OutgoingFiles files, Pace pace) {
        this.courier = courier;
        this.entries = entries;
        this.files = files;
        this.pace = pace;
    }

    /**
     * Carries one thing out.
     *
     * @param existing the message that the card lives in, empty for what is no card or was never sent
     * @return for a card, delivered as the message that it lives in now
     */
    Outcome carry(long chat, Outgoing message, Optional<Long> existing) {
        return switch (message) {
            case Outgoing.Say say -> courier.send(chat, filled(say.body()));
            case Outgoing.Show show ->
                existing.isPresent() ? showAgain(chat, show, existing.get()) : courier.send(chat, filled(show.body()));
            case Outgoing.Close close ->
                existing.isPresent() ? courier.removeButtons(chat, existing.get()) : new Outcome.Gone();
            case Outgoing.Deliver deliver -> deliver(chat, deliver);
        };
    }

    /** A file whose bytes were erased meanwhile is too old, or was delivered before a crash. */
    private Outcome deliver(long chat, Outgoing.Deliver deliver) {
        var kept = files.find(deliver.file().id());
        return kept.isPresent()
                ? courier.sendFile(chat, deliver.file(), kept.get(), filled(deliver.caption()))
                : new Outcome.Gone();
    }

    private Outcome showAgain(long chat, Outgoing.Show show, long existing) {
        if (show.anew()) {
            return switch (courier.removeButtons(chat, existing)) {
                case Outcome.Later later -> later;
                case Outcome.Unavailable unavailable -> unavailable;
                case Outcome.Unreachable unreachable -> unreachable;
                case Outcome.Moved moved -> moved;
                // An old card that cannot be touched any more is no reason to keep the new one back.
                case Outcome.Delivered delivered -> sendAlso(chat, show.body());
                case Outcome.Gone gone -> sendAlso(chat, show.body());
                case Outcome.Refused refused -> sendAlso(chat, show.body());
            };
        }
        var edited = courier.edit(chat, existing, filled(show.body()));
        return edited instanceof Outcome.Gone ? sendAlso(chat, show.body()) : edited;
    }

    private Outcome sendAlso(long chat, Body body) {
        return pace.awaitRequest() ? courier.send(chat, filled(body)) : new Outcome.Unavailable("stopping");
    }

    private Body filled(Body body) {
        var wanted = new HashSet<>(EntryNumbers.wantedBy(body.html()));
        body.rows().stream().flatMap(List::stream).forEach(b -> wanted.addAll(EntryNumbers.wantedBy(b.caption())));
        if (wanted.isEmpty()) {
            return body;
        }
        var numbers = entries.numbersOf(wanted);
        var rows = body.rows().stream()
                .map(row -> row.stream()
                        .map(b -> new Button(EntryNumbers.fill(b.caption(), numbers), b.key(), b.url()))
                        .toList())
                .toList();
        return new Body(EntryNumbers.fill(body.html(), numbers), rows);
    }
}
