package kz.esep.admin.projects.proposal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.ContractChange;

/**
 * What a person says about the agreement by which the terms of a contract have changed.
 *
 * @param keep whether the terms stay as they are and only the plan is taken over
 */
record Agreement(boolean keep, String date, String number, String reason) {

    private static final int LONGEST = 2_000;

    /** The change of the contract; empty where the date or the reason is not told. */
    Optional<ContractChange> about(ContractTerms.Agreed terms, Language language) {
        var told = reason.strip();
        if (told.isEmpty() || told.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ContractChange(
                    UUID.randomUUID().toString(),
                    LocalDate.parse(date.strip()),
                    number.isBlank() ? null : number.strip(),
                    Wording.of(language, told),
                    terms.amount(),
                    terms.start(),
                    terms.end(),
                    false));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
