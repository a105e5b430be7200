package kz.esep.admin.deadlines;

import kz.esep.conductor.PresentFacts;
import kz.esep.deadlines.DeadlineName;
import kz.esep.journal.Entries;
import kz.esep.language.Language;
import kz.esep.language.Phrase;
import kz.esep.language.Phrases;
import kz.esep.plan.Project;
import org.springframework.stereotype.Component;

/** What a reminder says, as Telegram HTML. */
@Component
class ReminderText {

    private final Phrases phrases;
    private final Entries entries;
    private final PresentFacts facts;

    ReminderText(Phrases phrases, Entries entries, PresentFacts facts) {
        this.phrases = phrases;
        this.entries = entries;
        this.facts = facts;
    }

    String of(DueReminders.Due due, Project project, Language language) {
        var lines = new StringBuilder()
                .append(phrases.sayHtml(language, "reminder.head", "what", DeadlineName.of(due.deadline())))
                .append('\n')
                .append(phrases.sayHtml(language, left(due.daysLeft())))
                .append("\n\n")
                .append(phrases.sayHtml(
                        language,
                        "reminder.project",
                        "title",
                        project.title(),
                        "date",
                        due.deadline().due()));
        var missing = facts.missing(project);
        say(
                lines,
                language,
                "reminder.waiting",
                entries.awaitingReview(project.id()).size());
        say(lines, language, "reminder.without-fact", missing.withoutFact());
        say(lines, language, "reminder.not-logged", missing.notLogged());
        say(lines, language, "reminder.lacking", missing.entries().size());
        return lines.toString();
    }

    private void say(StringBuilder lines, Language language, String key, int count) {
        if (count > 0) {
            lines.append('\n').append(phrases.sayHtml(language, key, "count", count));
        }
    }

    private static Phrase left(long days) {
        if (days == 0) {
            return Phrase.of("reminder.today");
        }
        return days > 0
                ? Phrase.of("reminder.days-left", "days", days)
                : Phrase.of("reminder.days-over", "days", -days);
    }
}
