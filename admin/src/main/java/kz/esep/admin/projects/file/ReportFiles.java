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
        var content = ProjectFiles.content(path);
        if (content.value() == null) {
            return new Opened.Unusable(content.problem());
        }
        return switch (ProjectFiles.read(content.value())) {
            case Reading.Read read -> project(read.file(), content.value(), id);
            case Reading.Unreadable no -> isOperator(no) ? operator(content.value(), path) : new Opened.Unusable(no);
        };
    }

    private static boolean isOperator(Reading.Unreadable no) {
        return no.problem() == Reading.Problem.KIND && no.detail().equals(CallFile.KIND);
    }

    private static Opened project(ProjectFile file, byte[] content, ProjectId id) {
        var programme = ProjectFiles.bound(content, ProgrammeFile.class);
        if (programme.value() == null) {
            return new Opened.Unusable(programme.problem());
        }
        return new Opened.OfProject(
                file.written(),
                DeclaredFacts.of(file, id),
                Optional.of(programme.value())
                        .filter(ProgrammeFile::isProgramme)
                        .map(DeclaredProgramme::of));
    }

    private static Opened operator(byte[] content, Path path) {
        var file = ProjectFiles.bound(content, CallFile.class);
        if (file.value() == null) {
            return new Opened.Unusable(file.problem());
        }
        var projects = new ArrayList<Facts>();
        var missing = new ArrayList<String>();
        for (var name : file.value().projects()) {
            beside(path, name).ifPresentOrElse(projects::add, () -> missing.add(name));
        }
        return new Opened.OfOperator(file.value().written(), DeclaredConsolidated.of(file.value(), projects), missing);
    }

    /** A file of the same folder; names that lead out of it are none. */
    private static Optional<Facts> beside(Path path, String name) {
        if (name.contains("/") || name.contains("\\") || name.startsWith(".")) {
            return Optional.empty();
        }
        return ProjectFiles.read(path.resolveSibling(name)) instanceof Reading.Read read
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
