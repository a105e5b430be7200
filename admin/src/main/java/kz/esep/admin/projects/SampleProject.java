package kz.esep.admin.projects;

import java.io.IOException;
import java.io.UncheckedIOException;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Projects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** An invented project that is shipped for trying Esep out. */
@Component
public class SampleProject {

    static final ProjectId ID = new ProjectId("taza-ozen-ulgi");
    private static final String FILE = "kz/esep/admin/sample/taza-ozen-ulgi.json";

    private final Projects projects;

    SampleProject(Projects projects) {
        this.projects = projects;
    }

    /** Imports it, unless it is there; whatever was changed in it since stays. */
    public ProjectId orImport() {
        switch (ProjectFiles.read(content())) {
            case Reading.Read read -> projects.add(Plan.of(read.file(), ID));
            case Reading.Unreadable unreadable ->
                throw new IllegalStateException("The sample project cannot be read: " + unreadable);
        }
        return ID;
    }

    private static byte[] content() {
        try {
            return new ClassPathResource(FILE).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
