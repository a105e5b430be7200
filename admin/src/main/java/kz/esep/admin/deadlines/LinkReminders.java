package kz.esep.admin.deadlines;

import java.time.Clock;
import java.util.List;
import kz.esep.Settings;
import kz.esep.dialogues.Dialogues;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.language.Phrases;
import kz.esep.outgoing.Mailboxes;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.People;
import kz.esep.people.Person;
import org.springframework.stereotype.Component;

/**
 * Asks the author of an entry once for the links that were promised, on the day that the entry names. Noted as sent
 * only after it is in the mailbox, like every reminder.
 */
@Component
class LinkReminders {

    private final Entries entries;
    private final SentReminders sent;
    private final DueReminders rule;
    private final People people;
    private final Mailboxes mailboxes;
    private final Phrases phrases;
    private final Settings settings;
    private final Clock clock;

    LinkReminders(
            Entries entries,
            SentReminders sent,
            DueReminders rule,
            People people,
            Mailboxes mailboxes,
            Phrases phrases,
            Settings settings,
            Clock clock) {
        this.entries = entries;
        this.sent = sent;
        this.rule = rule;
        this.people = people;
        this.mailboxes = mailboxes;
        this.phrases = phrases;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends what is due now. */
    void send() {
        var now = clock.instant().atZone(settings.zone());
        if (now.toLocalTime().isBefore(rule.from()) || now.toLocalTime().isAfter(rule.until())) {
            return;
        }
        var due = entries.awaitingLinks(now.toLocalDate());
        var known = sent.among(due.stream().map(LinkReminders::id).toList());
        due.stream().filter(entry -> !known.contains(id(entry))).forEach(this::send);
    }

    private void send(Entry entry) {
        for (Person author : people.findAll(List.of(entry.author()))) {
            var body = Dialogues.askingForLinks(entry, author.language(), phrases);
            mailboxes.post(author.chat(), new Outgoing.Say(id(entry), body));
        }
        sent.note(id(entry), clock.instant());
    }

    private static String id(Entry entry) {
        return "links:" + entry.id();
    }
}
