package kz.esep.admin.deadlines;

import kz.esep.deadlines.DeadlineName;
import kz.esep.language.Language;
import kz.esep.language.Phrase;
import kz.esep.language.Phrases;
import kz.esep.plan.Project;
import org.springframework.stereotype.Component;

/** What a reminder says, as Telegram HTML. */
@Component
class ReminderText {

    private final Phrases phrases;
    private final Missing missing;

    ReminderText(Phrases phrases, Missing missing) {
        this.phrases = phrases;
        this.missing = missing;
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
        var lacking = missing.of(project);
        if (lacking.waiting() > 0) {
            lines.append('\n').append(phrases.sayHtml(language, "reminder.waiting", "count", lacking.waiting()));
        }
        if (lacking.withoutFact() > 0) {
            lines.append('\n')
                    .append(phrases.sayHtml(language, "reminder.without-fact", "count", lacking.withoutFact()));
        }
        return lines.toString();
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
