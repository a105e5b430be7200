package kz.esep.admin.card;

import java.util.List;
import kz.esep.admin.lines.Answers;
import kz.esep.admin.lines.Field;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Values;
import kz.esep.card.ProjectCard;
import kz.esep.card.Promised;
import org.jspecify.annotations.Nullable;

/** Planned levels of the socio-economic table. */
final class PromisedLevels implements Section<ProjectCard, Promised> {

    @Override
    public String name() {
        return "promised";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.count("directBeneficiaries"),
                Field.count("indirectBeneficiaries"),
                Field.count("staff"),
                Field.count("specialists"),
                Field.count("ngos"),
                Field.count("partners"));
    }

    @Override
    public List<Promised> lines(ProjectCard document) {
        return List.of(document.promised());
    }

    @Override
    public ProjectCard with(ProjectCard document, List<Promised> lines) {
        return document.change().promised(lines.getFirst()).made();
    }

    @Override
    public String key(Promised line) {
        return "promised";
    }

    @Override
    public Values values(Promised line) {
        return Values.none()
                .and("directBeneficiaries", line.directBeneficiaries())
                .and("indirectBeneficiaries", line.indirectBeneficiaries())
                .and("staff", line.staff())
                .and("specialists", line.specialists())
                .and("ngos", line.ngos())
                .and("partners", line.partners());
    }

    @Override
    public Promised read(String key, @Nullable Promised seen, Answers answers) {
        return new Promised(
                answers.count("directBeneficiaries"),
                answers.count("indirectBeneficiaries"),
                answers.count("staff"),
                answers.count("specialists"),
                answers.count("ngos"),
                answers.count("partners"));
    }

    @Override
    public boolean single() {
        return true;
    }
}
