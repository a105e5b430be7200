package kz.esep.admin.projects.file;

import java.time.LocalDate;
import java.util.Optional;
import kz.esep.admin.projects.file.ContractPart.ChangePart;
import kz.esep.admin.projects.file.Reading.Expected;
import kz.esep.admin.projects.file.Reading.Problem;
import kz.esep.admin.projects.file.Reading.Unreadable;
import org.jspecify.annotations.Nullable;

/** What is wrong with the contract of a project file and its changes. */
final class ContractObjections {

    private ContractObjections() {}

    static Optional<Unreadable> in(ProjectFile file) {
        var counted = file.participantsCounted();
        if (counted != null && KnownWords.unit(counted).isEmpty()) {
            return Optional.of(ProjectObjections.unknown("participantsCounted", counted));
        }
        var contract = file.grant();
        if (contract == null) {
            return Optional.empty();
        }
        var card = file.project();
        @Nullable LocalDate start = card == null ? null : card.start();
        @Nullable LocalDate end = card == null ? null : card.end();
        for (int i = 0; i < contract.changes().size(); i++) {
            var change = contract.changes().get(i);
            var where = "grant.changes[" + i + "]";
            var flaw = in(change, file, where);
            if (flaw.isPresent()) {
                return flaw;
            }
            start = change.start() == null ? start : change.start();
            end = change.end() == null ? end : change.end();
            if (start != null && end != null && end.isBefore(start)) {
                return Optional.of(
                        new Unreadable(Problem.WRONG_VALUE, 0, where + ".end", end.toString(), Expected.LATER_DATE));
            }
        }
        return Optional.empty();
    }

    private static Optional<Unreadable> in(ChangePart change, ProjectFile file, String where) {
        if (change.date() == null) {
            return Optional.of(new Unreadable(Problem.MISSING, 0, where + ".date", ""));
        }
        if (Text.wording(change.reason(), file.written()) == null) {
            return Optional.of(new Unreadable(Problem.MISSING, 0, where + ".reason", ""));
        }
        return change.amountKzt() == null || change.amountKzt().signum() >= 0
                ? Optional.empty()
                : Optional.of(new Unreadable(
                        Problem.WRONG_VALUE,
                        0,
                        where + ".amountKzt",
                        change.amountKzt().toPlainString(),
                        Expected.NUMBER));
    }
}
