package kz.esep.outgoing.sending;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Mailboxes;
import kz.esep.outgoing.Outgoing;
import kz.esep.outgoing.OutgoingFileId;
import kz.esep.outgoing.sending.Courier.Outcome;
import kz.esep.storage.Parked;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Empties one chat's lane and deals with whatever becomes of each message. */
final class LaneWork {

    private static final Logger log = LoggerFactory.getLogger(LaneWork.class);

    private final Delivery delivery;
    private final Pace pace;
    private final Marks marks;
    private final ReachNews news;
    private final Mailboxes mailboxes;
    private final Parked parked;
    private final Clock clock;
    private final Figures figures;

    LaneWork(
            Delivery delivery,
            Pace pace,
            Marks marks,
            ReachNews news,
            Mailboxes mailboxes,
            Parked parked,
            Clock clock,
            MeterRegistry metrics) {
        this.delivery = delivery;
        this.pace = pace;
        this.marks = marks;
        this.news = news;
        this.mailboxes = mailboxes;
        this.parked = parked;
        this.clock = clock;
        this.figures = new Figures(metrics);
    }

    /** Sends until nothing is left or sending stops. */
    void empty(Lane lane) {
        var failures = 0;
        var relieved = false;
        try {
            while (!relieved && pace.awaitTurn(lane)) {
                var step = lane.next();
                if (!lane.isLeased(clock.instant())) {
                    log.warn("Chat {}: the lease has ended, another process may send", lane.chat);
                    lane.abandon();
                    relieved = true;
                } else if (step.isPresent()) {
                    var done = attempt(lane, step.get(), failures + 1);
                    failures = done ? 0 : failures + 1;
                }
                relieved = relieved || !lane.hasMore();
            }
        } finally {
            // Once relieved, somebody else may be at work already.
            if (!relieved) {
                lane.leave();
            }
        }
    }

    /** One attempt at one step; false when it has to be repeated, after the wait that this includes. */
    private boolean attempt(Lane lane, Lane.Step step, int attempt) {
        try {
            var existing = messageOf(lane, step);
            var outcome = figures.carried(step.message(), () -> delivery.carry(lane.chat, step.message(), existing));
            return dealtWith(lane, step, attempt, outcome);
        } catch (RuntimeException outage) {
            log.warn("Cannot send {} to chat {}: {}", step.message().id(), lane.chat, outage.toString());
            figures.failed();
            pace.awaitRetry(attempt);
            return false;
        }
    }

    private static Optional<Long> messageOf(Lane lane, Lane.Step step) {
        return Optional.ofNullable(cardOf(step.message())).flatMap(lane::messageOf);
    }

    private static @Nullable String cardOf(Outgoing message) {
        return switch (message) {
            case Outgoing.Show show -> show.card();
            case Outgoing.Close close -> close.card();
            case Outgoing.Say say -> null;
            case Outgoing.Deliver deliver -> null;
        };
    }

    private boolean dealtWith(Lane lane, Lane.Step step, int attempt, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Delivered delivered -> {
                figures.delivered(step.since());
                settle(
                        lane,
                        step.ids(),
                        step.message() instanceof Outgoing.Show show ? show.card() : null,
                        delivered.message());
                yield true;
            }
            case Outcome.Later later -> {
                log.info("Chat {}: Telegram asks to wait for {} s", lane.chat, later.seconds());
                pace.awaitRefused(lane.chat, later.seconds());
                yield false;
            }
            case Outcome.Unavailable unavailable -> {
                log.info("Chat {}: not sent, attempt {}: {}", lane.chat, attempt, unavailable.reason());
                figures.failed();
                pace.awaitRetry(attempt);
                yield false;
            }
            case Outcome.Unreachable unreachable -> {
                log.info("Chat {} cannot be reached", lane.chat);
                news.unreachable(lane.chat, clock.instant());
                settle(lane, lane.all(), null, 0);
                yield true;
            }
            case Outcome.Moved moved -> {
                log.info("Chat {} has become chat {}", lane.chat, moved.chat());
                lane.messages().forEach(message -> mailboxes.post(moved.chat(), message));
                var ids = lane.all();
                lane.settle(ids, null, 0);
                // Their files go with them.
                mark(lane, ids, List.of(), null, 0);
                yield true;
            }
            case Outcome.Gone gone -> {
                settle(lane, step.ids(), null, 0);
                yield true;
            }
            case Outcome.Refused refused -> {
                figures.refused();
                park(lane.chat, step.message(), refused);
                settle(lane, step.ids(), null, 0);
                yield true;
            }
        };
    }

    private void settle(Lane lane, List<String> ids, @Nullable String card, long message) {
        var files = lane.settle(ids, card, message);
        mark(lane, ids, files, card, message);
    }

    private void mark(Lane lane, List<String> ids, List<OutgoingFileId> files, @Nullable String card, long message) {
        marks.add(new Mailboxes.Settlement(lane.chat, ids, card == null ? Map.of() : Map.of(card, message), files));
    }

    private void park(long chat, Outgoing message, Outcome.Refused refused) {
        log.error(
                "Chat {}: message {} is refused for good: {} {}", chat, message.id(), refused.code(), refused.reason());
        var reason = refused.code() + " " + refused.reason();
        parked.refused(chat, message.id(), reason, shape(message), clock.instant());
    }

    private static Map<String, Object> shape(Outgoing message) {
        return switch (message) {
            case Outgoing.Say say -> shape("say", say.body());
            case Outgoing.Show show -> shape("show " + show.card(), show.body());
            case Outgoing.Close close -> Map.of("kind", "close " + close.card());
            case Outgoing.Deliver deliver ->
                shape("deliver " + deliver.file().kind().name().toLowerCase(Locale.ROOT), deliver.caption());
        };
    }

    private static Map<String, Object> shape(String kind, Body body) {
        var buttons = body.rows().stream().mapToInt(List::size).sum();
        return Map.of("kind", kind, "characters", body.html().length(), "buttons", buttons);
    }
}
