package kz.esep.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import kz.esep.admin.projects.file.DeclaredFacts;
import kz.esep.admin.projects.file.ProjectFile;
import kz.esep.admin.projects.file.ProjectFiles;
import kz.esep.admin.projects.file.Reading;
import kz.esep.facts.Facts;
import kz.esep.plan.ProjectId;

/** The published reports that tests work on. */
public final class Cases {

    public static final String TAZA_ALEM = "taza-alem-2025";
    public static final String EKO = "eko-mangystau-2025";
    public static final String ZHETISU = "zhetisu-2024";
    public static final List<String> PROJECTS = List.of(TAZA_ALEM, EKO, ZHETISU);

    public static final List<String> ALL =
            List.of(TAZA_ALEM, EKO, ZHETISU, "operator-mangystau-2025", "eu-small-grants");

    private Cases() {}

    public static byte[] content(String name) {
        try (var stream = Cases.class.getResourceAsStream("/cases/" + name + ".json")) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ProjectFile file(String name) {
        return switch (ProjectFiles.read(content(name))) {
            case Reading.Read read -> read.file();
            case Reading.Unreadable unreadable -> throw new AssertionError(name + ": " + unreadable);
        };
    }

    public static Facts declared(String name) {
        return DeclaredFacts.of(file(name), new ProjectId(name));
    }

    /** The facts of a file written in a test. */
    public static Facts declaredIn(String json) {
        return switch (ProjectFiles.read(json.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Read read -> DeclaredFacts.of(read.file(), new ProjectId("sample"));
            case Reading.Unreadable unreadable -> throw new AssertionError(unreadable.toString());
        };
    }
}
