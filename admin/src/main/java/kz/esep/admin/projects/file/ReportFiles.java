package kz.esep.admin.projects.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import kz.esep.facts.Facts;
import kz.esep.plan.ProjectId;

/** Opens files of every kind: of a project, of a programme, of an operator's report with the projects beside it. */
public final class ReportFiles {

    private ReportFiles() {}

    /** @param id of the project in the file */
    public static Opened open(Path path, ProjectId id) {
        return opened(JsonFiles.content(path).then(content -> opened(content, path, id)));
    }

    private static Outcome<Opened> opened(byte[] content, Path path, ProjectId id) {
        return switch (ProjectFiles.published(content)) {
            case Reading.Read read ->
                JsonFiles.read(content, ProgrammeFile.class)
                        .then(programme -> new Outcome.Fine<>(project(read.file(), programme, id)));
            case Reading.Unreadable no ->
                isOperator(no)
                        ? JsonFiles.read(content, CallFile.class).then(file -> new Outcome.Fine<>(operator(file, path)))
                        : new Outcome.Refused<>(no);
        };
    }

    private static Opened opened(Outcome<Opened> outcome) {
        return switch (outcome) {
            case Outcome.Fine<Opened> fine -> fine.content();
            case Outcome.Refused<Opened> refused -> new Opened.Unusable(refused.why());
        };
    }

    private static boolean isOperator(Reading.Unreadable no) {
        return no.problem() == Reading.Problem.KIND && no.detail().equals(CallFile.KIND);
    }

    private static Opened project(ProjectFile file, ProgrammeFile programme, ProjectId id) {
        return new Opened.OfProject(
                file.written(),
                DeclaredFacts.of(file, id),
                Optional.of(programme).filter(ProgrammeFile::isProgramme).map(DeclaredProgramme::of));
    }

    private static Opened operator(CallFile file, Path path) {
        var projects = new ArrayList<Facts>();
        var missing = new ArrayList<String>();
        for (var name : file.projects()) {
            beside(path, name).ifPresentOrElse(projects::add, () -> missing.add(name));
        }
        return new Opened.OfOperator(file.written(), DeclaredConsolidated.of(file, projects), missing);
    }

    private static Optional<Facts> beside(Path path, String name) {
        return CallFiles.beside(path, name) instanceof Reading.Read read
                ? Optional.of(DeclaredFacts.of(read.file(), id(name)))
                : Optional.empty();
    }

    private static ProjectId id(String name) {
        var plain = name.replaceFirst("\\.[^.]*$", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var known = plain.isEmpty() ? "project" : plain;
        return new ProjectId(known.substring(0, Math.min(40, known.length())));
    }
}
