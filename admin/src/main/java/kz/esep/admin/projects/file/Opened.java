package kz.esep.admin.projects.file;

import java.util.List;
import java.util.Optional;
import kz.esep.admin.reports.checks.consolidated.Consolidated;
import kz.esep.admin.reports.checks.programme.Programme;
import kz.esep.facts.Facts;
import kz.esep.language.Language;

/** What a file holds, as checks look at it. */
public sealed interface Opened {

    /**
     * One project.
     *
     * @param programme its small projects, where it is a programme
     */
    record OfProject(Language language, Facts facts, Optional<Programme> programme) implements Opened {}

    /**
     * An operator's report over several projects.
     *
     * @param missing the names of project files that should lie beside it and cannot be read
     */
    record OfOperator(Language language, Consolidated report, List<String> missing) implements Opened {
        public OfOperator {
            missing = List.copyOf(missing);
        }
    }

    record Unusable(Reading.Unreadable reason) implements Opened {}
}
