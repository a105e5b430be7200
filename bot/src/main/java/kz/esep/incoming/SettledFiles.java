package kz.esep.incoming;

import java.time.Instant;
import java.util.List;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileNews;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** News of files arrive for a conversation like anything else: in one order, kept in one place. */
@Component
class SettledFiles implements FileNews {

    private final ObjectProvider<Intake> intake;

    SettledFiles(ObjectProvider<Intake> intake) {
        this.intake = intake;
    }

    @Override
    public void settled(List<Evidence> files, Instant now) {
        intake.getObject()
                .take(files.stream()
                        .<Incoming>map(file -> new Incoming.FileSettled(source(file, now), file.id()))
                        .toList());
    }

    private static Source source(Evidence file, Instant now) {
        return new Source("settled:" + file.id(), file.chat(), "", null, now);
    }
}
