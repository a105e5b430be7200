package kz.esep.conductor;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kz.esep.checkin.CheckIn;
import kz.esep.checkin.CheckInId;
import kz.esep.checkin.CheckIns;
import kz.esep.dialogue.Effect;
import kz.esep.dialogue.Scene;
import kz.esep.dialogues.Dialogues;
import kz.esep.incoming.Source;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import kz.esep.outgoing.Mailboxes;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.People;
import kz.esep.people.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings the coordinator's card of a check-in up to date while people check in: not with every one of them, but at most
 * once in a while, with all that came meanwhile.
 */
@Component
class LiveCounts {

    private static final Logger LOG = LoggerFactory.getLogger(LiveCounts.class);

    /** Often enough to be looked at, seldom enough for one message a second in a chat. */
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final CheckIns checkIns;
    private final Views views;
    private final People people;
    private final Mailboxes mailboxes;
    private final Phrases phrases;
    private final Clock clock;
    private final Set<CheckInId> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live-counts").factory());

    LiveCounts(CheckIns checkIns, Views views, People people, Mailboxes mailboxes, Phrases phrases, Clock clock) {
        this.checkIns = checkIns;
        this.views = views;
        this.people = people;
        this.mailboxes = mailboxes;
        this.phrases = phrases;
        this.clock = clock;
    }

    /** Notes that somebody was counted. */
    void note(Effect effect) {
        if (effect instanceof Effect.CountIn count && waiting.add(count.checkIn())) {
            var unused = timer.schedule(() -> show(count.checkIn()), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void show(CheckInId id) {
        waiting.remove(id);
        try {
            checkIns.find(id).ifPresent(this::show);
        } catch (RuntimeException outage) {
            LOG.warn("The card of check-in {} is not brought up to date: {}", id, outage.toString());
        }
    }

    private void show(CheckIn checkIn) {
        var view = views.of(checkIn);
        var language = people.find(checkIn.openedBy()).map(Person::language).orElse(Language.of(null));
        var now = clock.instant();
        var source = new Source("live:" + checkIn.id(), checkIn.chat(), "", null, now);
        var card = Dialogues.checkInCard(checkIn, new Scene(view, language, source, now, "", phrases));
        var count = view.attendance()
                .tally(checkIn.entry())
                .map(tally -> tally.total())
                .orElse(0);
        mailboxes.post(
                checkIn.chat(),
                new Outgoing.Show("live:" + checkIn.id() + ":" + count, card.card(), card.body(), card.anew()));
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
