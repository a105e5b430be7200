package kz.esep.admin.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.admin.access.Belonging;
import kz.esep.evidence.FileId;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.plan.ProjectId;
import org.springframework.stereotype.Component;

/** A file belongs to the projects of the entries that name it; one that no entry names is nobody's business. */
@Component
class FileBelonging implements Belonging {

    private final Entries entries;

    FileBelonging(Entries entries) {
        this.entries = entries;
    }

    @Override
    public String path() {
        return "/files";
    }

    @Override
    public Set<ProjectId> projectsOf(String id) {
        return entries.withFiles(List.of(new FileId(id))).stream()
                .map(Entry::project)
                .collect(Collectors.toSet());
    }
}
