package kz.esep.admin.projects.proposal;

import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.admin.access.Belonging;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Projects;
import org.springframework.stereotype.Component;

/** A plan that was brought belongs to the project that it changes; one that would make a project is for operators. */
@Component
class PlanBelonging implements Belonging {

    private final PlanProposals proposals;
    private final Projects projects;

    PlanBelonging(PlanProposals proposals, Projects projects) {
        this.proposals = proposals;
        this.projects = projects;
    }

    @Override
    public String path() {
        return "/plans";
    }

    @Override
    public Set<ProjectId> projectsOf(String id) {
        return proposals.find(id).map(PlanProposal::project).stream()
                .filter(project -> projects.find(project).isPresent())
                .collect(Collectors.toSet());
    }
}
