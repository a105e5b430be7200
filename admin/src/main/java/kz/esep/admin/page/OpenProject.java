package kz.esep.admin.page;

import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Projects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the project that an address names; "not found" for anything else. */
@Component
public class OpenProject {

    private final Projects projects;

    OpenProject(Projects projects) {
        this.projects = projects;
    }

    public Project of(String id) {
        if (!ProjectId.isValid(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return projects.find(new ProjectId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
