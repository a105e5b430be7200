package kz.esep.admin.projects.file;

import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.admin.projects.file.Reading.Expected;
import kz.esep.admin.projects.file.Reading.Problem;
import kz.esep.admin.projects.file.Reading.Unreadable;
import kz.esep.plan.EvidenceRule;
import org.jspecify.annotations.Nullable;

/** What is wrong with a rule of evidence in a project file. */
final class EvidenceObjections {

    private EvidenceObjections() {}

    /** @param where the path of the rule */
    static Optional<Unreadable> in(EvidencePart rule, String where) {
        return Stream.of(
                        count(rule.photos(), where + ".photos"),
                        count(rule.links(), where + ".links"),
                        rule.documents().stream()
                                .filter(word -> KnownWords.document(word).isEmpty())
                                .findFirst()
                                .map(word -> ProjectObjections.unknown(where + ".documents", word)),
                        rule.bilingual().stream()
                                .filter(word -> !rule.documents().contains(word))
                                .findFirst()
                                .map(word -> ProjectObjections.unknown(where + ".bilingual", word)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Unreadable> count(@Nullable Integer number, String where) {
        return number == null || (number >= 0 && number <= EvidenceRule.MOST)
                ? Optional.empty()
                : Optional.of(new Unreadable(Problem.WRONG_VALUE, 0, where, number.toString(), Expected.WHOLE_NUMBER));
    }
}
