package kz.esep.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.esep.language.Language;
import kz.esep.outgoing.Mailbox;
import org.jspecify.annotations.Nullable;

/**
 * Everything that Esep knows of a chat while it talks there: one document, written in one step.
 *
 * @param id the chat, as text
 * @param version grows by one with every write; a stale writer is refused
 * @param language chosen before the person is known to Esep, null otherwise
 * @param serial the number of the last dialogue that was begun
 * @param running the dialogue that answers go to, null between dialogues
 * @param saved dialogues that were left, oldest first; never resumed silently
 * @param wakes what it is to come back to by itself, and when
 * @param given which messages gave which answers, oldest first
 * @param seen identities of the last updates, so that a second delivery changes nothing
 * @param mailbox what is still to be sent
 * @param pulse the rhythm in which messages come, null before the first one
 */
public record Conversation(
        String id,
        long version,
        @Nullable Language language,
        int serial,
        @Nullable Running running,
        List<Running> saved,
        List<Wake> wakes,
        List<Given> given,
        List<String> seen,
        Mailbox mailbox,
        @Nullable Pulse pulse) {

    private static final int REMEMBERED = 64;

    public Conversation {
        saved = List.copyOf(saved);
        wakes = List.copyOf(wakes);
        given = List.copyOf(given);
        seen = List.copyOf(seen);
    }

    /** A chat of which nothing is known yet. */
    public static Conversation with(long chat) {
        return new Conversation(
                Long.toString(chat), 0, null, 0, null, List.of(), List.of(), List.of(), List.of(), Mailbox.EMPTY, null);
    }

    public long chat() {
        return Long.parseLong(id);
    }

    /** When it next wants to be woken, empty when there is nothing to come back to. */
    public Optional<Instant> wakeAt() {
        return wakes.stream().map(Wake::at).min(Comparator.naturalOrder());
    }

    public boolean hasSeen(String identity) {
        return seen.contains(identity);
    }

    /** The dialogue in progress and every one that was left. */
    public List<Running> drafts() {
        var all = new ArrayList<>(saved);
        if (running != null) {
            all.add(running);
        }
        return List.copyOf(all);
    }

    /** The same conversation as it stands after one more write. */
    public Conversation written() {
        return new Conversation(id, version + 1, language, serial, running, saved, wakes, given, seen, mailbox, pulse);
    }

    /** The same conversation with another mailbox: something was sent, or posted from outside. */
    public Conversation mailing(Mailbox other) {
        return new Conversation(id, version, language, serial, running, saved, wakes, given, seen, other, pulse);
    }

    Conversation seeing(String identity) {
        var all = new ArrayList<>(seen);
        all.add(identity);
        var last = all.subList(Math.max(0, all.size() - REMEMBERED), all.size());
        return new Conversation(id, version, language, serial, running, saved, wakes, given, last, mailbox, pulse);
    }
}
