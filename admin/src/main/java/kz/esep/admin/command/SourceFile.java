package kz.esep.admin.command;

import java.nio.file.Path;
import java.util.Locale;
import kz.esep.plan.ProjectId;
import picocli.CommandLine.Parameters;

/** The project file that a command works on. */
final class SourceFile {

    private static final int LONGEST_ID = 40;

    @Parameters(index = "0", paramLabel = "FILE", description = "A project file (JSON, UTF-8).")
    private Path path = Path.of("");

    Path path() {
        return path;
    }

    String name() {
        return path.toString();
    }

    /** The id that the name of the file gives: lower case, everything else than letters and digits a hyphen. */
    ProjectId id() {
        var fileName = path.getFileName() == null ? "" : path.getFileName().toString();
        var base = fileName.replaceFirst("\\.[^.]*$", "").toLowerCase(Locale.ROOT);
        var plain = base.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        var id = plain.isEmpty() ? "project" : plain;
        return new ProjectId(id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id);
    }
}
