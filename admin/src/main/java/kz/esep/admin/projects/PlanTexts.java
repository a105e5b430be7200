package kz.esep.admin.projects;

import java.util.List;
import java.util.Optional;
import kz.esep.language.Wording;
import kz.esep.plan.Project;
import kz.esep.plan.Projects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The texts of the plan. */
@Component
@Order(1)
class PlanTexts implements TranslatableTexts {

    private final Projects projects;

    PlanTexts(Projects projects) {
        this.projects = projects;
    }

    @Override
    public List<Translatable> of(Project project) {
        return PlanWordings.rows(project);
    }

    /** Tries again when somebody has changed another text of the plan at the same moment. */
    @Override
    public boolean replace(Project project, String key, Wording wording) {
        var present = Optional.of(project);
        while (present.isPresent()) {
            var next = PlanWordings.replaced(present.get(), key, wording);
            if (next.isEmpty()) {
                return false;
            }
            if (projects.replace(next.get())) {
                return true;
            }
            present = projects.find(project.id());
        }
        return false;
    }
}
