package kz.esep.conductor;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.call.Calls;
import kz.esep.drafts.Draft;
import kz.esep.plan.ProjectId;
import org.springframework.stereotype.Component;

/** Where drafts lie that may name somebody of a project: with the project, and with the calls that it came of. */
@Component
class DraftShelves {

    private final Calls calls;

    DraftShelves(Calls calls) {
        this.calls = calls;
    }

    /** The shelves of some projects, each once. */
    List<String> of(Collection<ProjectId> projects) {
        return projects.stream()
                .distinct()
                .flatMap(project -> Stream.concat(
                        Stream.of(project.value()), calls.of(project).stream().map(call -> Draft.shelfOf(call.id()))))
                .distinct()
                .toList();
    }
}
