package kz.esep.admin.reports.checks.programme;

import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.texts.OrganisationSpelling;
import kz.esep.admin.reports.checks.texts.OrganisationSpelling.Named;

/** The results table spells an organisation otherwise than the description of its project. */
final class ProgrammeNames implements Check<Programme> {

    @Override
    public String code() {
        return "ORGANISATION_SPELLING";
    }

    @Override
    public Stream<Finding> in(Programme programme) {
        var names = programme.projects().stream()
                .flatMap(project -> Stream.concat(
                        Stream.ofNullable(project.organisation()),
                        Stream.ofNullable(project.label()).map(ProgrammeNames::withoutPlace)))
                .map(name -> new Named(name, "smallProjects", true))
                .toList();
        return OrganisationSpelling.among(names);
    }

    /** «Жас Даурен (Басқұдық)»: the place in brackets is no part of the name. */
    private static String withoutPlace(String label) {
        return label.replaceAll("\\s*\\([^)]*\\)\\s*$", "");
    }
}
