package kz.esep.conductor;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Arrays;
import kz.esep.incoming.Incoming;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Mailboxes;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.People;
import kz.esep.people.Person;
import kz.esep.people.PersonId;
import kz.esep.storage.Parked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** Puts aside what cannot be handled because of a bug, for an operator to look at. */
@Component
class Aside {

    private static final Logger LOG = LoggerFactory.getLogger(Aside.class);

    private static final String OURS = "kz.esep.";

    private final Parked parked;
    private final Mailboxes mailboxes;
    private final People people;
    private final Phrases phrases;
    private final Clock clock;
    private final MeterRegistry metrics;

    Aside(Parked parked, Mailboxes mailboxes, People people, Phrases phrases, Clock clock, MeterRegistry metrics) {
        this.parked = parked;
        this.mailboxes = mailboxes;
        this.people = people;
        this.phrases = phrases;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** @throws DataAccessResourceFailureException when it cannot even be put aside, which is an outage */
    void put(Incoming incoming, Throwable bug) {
        var identity = incoming.source().identity();
        LOG.error("{} failed and is parked", identity, bug);
        metrics.counter("esep.updates.parked").increment();
        try {
            parked.failed(incoming, reason(bug), clock.instant());
        } catch (RuntimeException outage) {
            throw new DataAccessResourceFailureException(identity + " cannot be parked", outage);
        }
    }

    /** The same for a chat whose conversation itself cannot be read or written; the sentence goes around it. */
    void putAndSay(Incoming incoming, RuntimeException bug) {
        put(incoming, bug);
        var source = incoming.source();
        var sentence = phrases.say(language(incoming), "engine.trouble");
        try {
            mailboxes.post(source.chat(), new Outgoing.Say("trouble:" + source.identity(), Body.of(sentence)));
        } catch (RuntimeException unsaid) {
            if (Outage.isIn(unsaid)) {
                throw unsaid;
            }
            LOG.error("Chat {} cannot be told that {} failed", source.chat(), source.identity(), unsaid);
        }
    }

    private Language language(Incoming incoming) {
        var source = incoming.source();
        try {
            return people.find(PersonId.ofTelegram(source.chat()))
                    .map(Person::language)
                    .orElseGet(() -> Language.of(source.tongue()));
        } catch (RuntimeException unknown) {
            LOG.error("The person of chat {} cannot be read", source.chat(), unknown);
            return Language.of(source.tongue());
        }
    }

    /** What and where; not the message of the exception, which may repeat what a person has written. */
    private static String reason(Throwable bug) {
        return Arrays.stream(bug.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> "%s at %s.%s:%d"
                        .formatted(
                                bug.getClass().getSimpleName(),
                                frame.getClassName().substring(OURS.length()),
                                frame.getMethodName(),
                                frame.getLineNumber()))
                .orElse(bug.getClass().getName());
    }
}
