package kz.esep.admin.drafts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import kz.esep.admin.page.Today;
import kz.esep.language.Phrase;
import kz.esep.plan.Project;
import org.springframework.stereotype.Component;

/** The last day of an interim report: no day that has not come, and none before the project. */
@Component
class LastDays {

    private final Today today;

    LastDays(Today today) {
        this.today = today;
    }

    /** Today in the time zone of the installation. */
    LocalDate today() {
        return today.day();
    }

    /** What somebody wrote: today where they left it empty, nothing where it is no day. */
    Optional<LocalDate> read(String written) {
        try {
            return Optional.of(written.isBlank() ? today() : LocalDate.parse(written.strip()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** Why what somebody wrote cannot be the last day of any project, empty where it can. */
    Optional<Phrase> complaint(String written) {
        return read(written)
                .map(day ->
                        day.isAfter(today()) ? Optional.of(Phrase.of("drafts.until.future")) : Optional.<Phrase>empty())
                .orElseGet(() -> Optional.of(Phrase.of("drafts.until.unread")));
    }

    /** Why a day cannot be the last one of this project, empty where it can. */
    Optional<Phrase> complaint(Project project, LocalDate day) {
        return Optional.ofNullable(project.periodInForce().start())
                .filter(day::isBefore)
                .map(start -> Phrase.of("drafts.until.early", "start", start));
    }
}
