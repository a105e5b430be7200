package kz.esep.admin.deadlines;

import java.time.Clock;
import java.util.List;
import kz.esep.Settings;
import kz.esep.deadlines.Deadline;
import kz.esep.deadlines.Deadlines;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Mailboxes;
import kz.esep.outgoing.Outgoing;
import kz.esep.people.People;
import kz.esep.people.Person;
import kz.esep.plan.Project;
import kz.esep.plan.Projects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Puts the reminders that are due into the mailboxes of the coordinators. A reminder is noted as sent only after it is
 * in every mailbox, and a mailbox takes the same reminder once: a crash in between, a restart or a second scheduler
 * repeats nothing and loses nothing. A project without a coordinator is reminded as soon as it has one.
 */
@Component
class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    private final Deadlines deadlines;
    private final SentReminders sent;
    private final DueReminders rule;
    private final Projects projects;
    private final People people;
    private final Mailboxes mailboxes;
    private final ReminderText text;
    private final Settings settings;
    private final Clock clock;

    Reminders(
            Deadlines deadlines,
            SentReminders sent,
            DueReminders rule,
            Projects projects,
            People people,
            Mailboxes mailboxes,
            ReminderText text,
            Settings settings,
            Clock clock) {
        this.deadlines = deadlines;
        this.sent = sent;
        this.rule = rule;
        this.projects = projects;
        this.people = people;
        this.mailboxes = mailboxes;
        this.text = text;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends what is due now. */
    void send() {
        var now = clock.instant().atZone(settings.zone());
        var today = now.toLocalDate();
        var near = deadlines.between(today.minusDays(DueReminders.LATEST_DAYS), today.plusDays(Deadline.EARLIEST));
        for (var due : rule.at(now, near, sent.among(idsOf(near)))) {
            send(due);
        }
    }

    private void send(DueReminders.Due due) {
        var project = projects.find(due.deadline().project());
        var coordinators = people.coordinatorsOf(due.deadline().project());
        if (project.isEmpty() || coordinators.isEmpty()) {
            return;
        }
        coordinators.forEach(person -> post(due, project.orElseThrow(), person));
        sent.note(due.id(), clock.instant());
        LOG.info("reminder {} posted to {} coordinators", due.id(), coordinators.size());
    }

    private void post(DueReminders.Due due, Project project, Person person) {
        var html = text.of(due, project, person.language());
        mailboxes.post(person.chat(), new Outgoing.Say(due.id(), Body.of(html)));
    }

    private static List<String> idsOf(List<Deadline> deadlines) {
        return deadlines.stream()
                .flatMap(
                        deadline -> deadline.remindDaysBefore().stream().map(days -> DueReminders.idOf(deadline, days)))
                .toList();
    }
}
