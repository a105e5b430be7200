package kz.esep.admin.attendance;

import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.journal.EntryId;
import kz.esep.plan.Project;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Finds the entry of a project that an address names; "not found" for anything else. */
final class EntryOf {

    private EntryOf() {}

    static Entry project(Entries entries, Project project, String id) {
        if (!id.matches("[A-Za-z0-9_-]{1,32}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return entries.find(new EntryId(id))
                .filter(entry -> entry.project().equals(project.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
