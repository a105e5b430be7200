package kz.esep.admin.reports.checks.programme;

import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.texts.MixedAlphabet;
import kz.esep.language.Phrase;

/** Names of small projects and organisations in letters of both alphabets. */
final class ProgrammeAlphabet implements Check<Programme> {

    @Override
    public String code() {
        return "MIXED_ALPHABET";
    }

    @Override
    public Stream<Finding> in(Programme programme) {
        return programme.projects().stream()
                .flatMap(project -> MixedAlphabet.in(
                        Stream.concat(
                                Stream.of(project.title()),
                                Stream.concat(
                                        Stream.ofNullable(project.organisation()),
                                        project.parts().stream().map(Programme.Part::description))),
                        "smallProjects." + project.name(),
                        Phrase.of("findings.place.small-project", "project", project.name())));
    }
}
