package kz.esep.admin.projects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import kz.esep.admin.projects.file.BringIn;
import kz.esep.plan.ProjectId;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** An invented project that is shipped for trying Esep out. */
@Component
public class SampleProject {

    static final ProjectId ID = new ProjectId("taza-ozen-ulgi");

    private static final String NAME = "taza-ozen-ulgi.json";
    private static final String FILE = "kz/esep/admin/sample/" + NAME;

    private final BringIn bringIn;
    private final Clock clock;

    SampleProject(BringIn bringIn, Clock clock) {
        this.bringIn = bringIn;
        this.clock = clock;
    }

    /** Imports it, unless it is there; whatever was changed in it since stays. */
    public ProjectId orImport() {
        return switch (bringIn.file(content(), NAME, ID, "Esep", clock.instant())) {
            case BringIn.Outcome.Done done -> ID;
            case BringIn.Outcome.Exists exists -> ID;
            case BringIn.Outcome.Refused refused ->
                throw new IllegalStateException("The sample project cannot be read: " + refused.reason());
        };
    }

    private static byte[] content() {
        try {
            return new ClassPathResource(FILE).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
