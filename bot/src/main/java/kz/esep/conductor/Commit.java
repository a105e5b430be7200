package kz.esep.conductor;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.esep.checkin.CheckIns;
import kz.esep.dialogue.Conversation;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Turn;
import kz.esep.drafts.DraftRequests;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.Files;
import kz.esep.journal.Entries;
import kz.esep.outgoing.Mailboxes;
import kz.esep.people.Invitations;
import kz.esep.people.People;
import org.springframework.stereotype.Component;

/**
 * Writes what the turns of a batch decided, for all chats together and in this order: people, files, entries, posts to
 * others, and last the conversations. A crash in between replays the turns on the old conversations, which write the
 * same things under the same ids.
 */
@Component
class Commit {

    private final Conversations conversations;
    private final People people;
    private final Invitations invitations;
    private final Files files;
    private final Entries entries;
    private final Mailboxes mailboxes;
    private final CheckIns checkIns;
    private final DrawnCodes codes;
    private final LiveCounts liveCounts;
    private final PassersBy passersBy;
    private final DraftRequests drafts;
    private final Erasure erasure;
    private final Clock clock;

    Commit(
            Conversations conversations,
            People people,
            Invitations invitations,
            Files files,
            Entries entries,
            Mailboxes mailboxes,
            CheckIns checkIns,
            DrawnCodes codes,
            LiveCounts liveCounts,
            PassersBy passersBy,
            DraftRequests drafts,
            Erasure erasure,
            Clock clock) {
        this.conversations = conversations;
        this.people = people;
        this.invitations = invitations;
        this.files = files;
        this.entries = entries;
        this.mailboxes = mailboxes;
        this.checkIns = checkIns;
        this.codes = codes;
        this.liveCounts = liveCounts;
        this.passersBy = passersBy;
        this.drafts = drafts;
        this.erasure = erasure;
        this.clock = clock;
    }

    /**
     * Writes the turns of a batch.
     *
     * @return the chats whose turn was made on something that has changed meanwhile; it is to be made again
     */
    Set<Long> write(Map<Long, Turn> turns) {
        var lost = new HashSet<Long>();
        var wanted = new ArrayList<Evidence>();
        turns.forEach((chat, turn) -> {
            if (!isAdmitted(turn)) {
                lost.add(chat);
                return;
            }
            for (var effect : turn.effects()) {
                if (effect instanceof Effect.WantFile want) {
                    wanted.add(want.evidence());
                }
            }
        });
        files.want(wanted);
        turns.forEach((chat, turn) -> {
            if (!lost.contains(chat) && !apply(turn.effects())) {
                lost.add(chat);
            }
        });
        var ready = new ArrayList<Conversation>();
        turns.forEach((chat, turn) -> {
            if (!lost.contains(chat)) {
                ready.add(turn.conversation());
            }
        });
        ready.forEach(passersBy::note);
        lost.addAll(conversations.write(ready));
        turns.forEach((chat, turn) -> {
            if (!lost.contains(chat)) {
                turn.effects().forEach(liveCounts::note);
            }
        });
        return lost;
    }

    private boolean isAdmitted(Turn turn) {
        return turn.effects().stream().allMatch(this::isAdmitted);
    }

    private boolean isAdmitted(Effect effect) {
        return (!(effect instanceof Effect.UseInvitation use)
                        || invitations.use(use.invitation(), use.person(), clock.instant()))
                && (!(effect instanceof Effect.CountIn count)
                        || checkIns.count(count.checkIn(), count.account(), count.told(), count.cause()));
    }

    /** Applies everything but files and invitations. False when a person or an entry has changed since it was read. */
    boolean apply(List<Effect> effects) {
        for (var effect : effects) {
            if (effect instanceof Effect.KeepPerson keep && !people.keep(keep.person())) {
                return false;
            }
            if (effect instanceof Effect.KeepCheckIn keep) {
                checkIns.keep(keep.checkIn());
            }
            if (effect instanceof Effect.Recaption said) {
                files.recaption(said.file(), said.caption());
            }
            if (effect instanceof Effect.DrawCode draw) {
                codes.keep(draw);
            }
            if (effect instanceof Effect.WriteEntry write && !entries.write(write.entry())) {
                return false;
            }
        }
        for (var effect : effects) {
            if (effect instanceof Effect.Post post) {
                mailboxes.post(post.chat(), post.outgoing());
            }
            if (effect instanceof Effect.OrderDraft order) {
                drafts.add(order.request());
            }
            if (effect instanceof Effect.Erase erase) {
                erasure.of(erase);
            }
        }
        return true;
    }
}
