package kz.esep.admin.reports.checks.consolidated;

import java.util.ArrayList;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.texts.OrganisationSpelling;
import kz.esep.admin.reports.checks.texts.OrganisationSpelling.Named;

/** One organisation has several spellings in the operator's report and the reports of the projects. */
final class ConsolidatedNames implements Check<Consolidated> {

    @Override
    public String code() {
        return "ORGANISATION_SPELLING";
    }

    @Override
    public Stream<Finding> in(Consolidated report) {
        var names = new ArrayList<Named>();
        report.contracts().rows().stream()
                .flatMap(row -> Stream.ofNullable(row.ngo()))
                .flatMap(name -> OrganisationSpelling.named(name, true))
                .forEach(name -> names.add(new Named(name, "point3", true)));
        for (var row : report.partners()) {
            Stream.concat(Stream.ofNullable(row.grantee()), row.names().stream())
                    .flatMap(name -> OrganisationSpelling.named(name, true))
                    .forEach(name -> names.add(new Named(name, "point7", true)));
        }
        report.projects().forEach(facts -> names.addAll(OrganisationSpelling.names(facts)));
        return OrganisationSpelling.among(names);
    }
}
