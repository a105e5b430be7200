package kz.esep.admin.card;

import java.util.List;
import kz.esep.admin.lines.Answers;
import kz.esep.admin.lines.Field;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Values;
import kz.esep.card.Brief;
import kz.esep.card.ProjectCard;
import org.jspecify.annotations.Nullable;

/** How the press release of a programme tells of the project in brief. */
final class BriefSection implements Section<ProjectCard, Brief> {

    @Override
    public String name() {
        return "brief";
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.word("label"), Field.count("beneficiaries"), Field.money("budget"));
    }

    @Override
    public List<Brief> lines(ProjectCard document) {
        return List.of(document.brief());
    }

    @Override
    public ProjectCard with(ProjectCard document, List<Brief> lines) {
        return document.change().brief(lines.getFirst()).made();
    }

    @Override
    public String key(Brief line) {
        return name();
    }

    @Override
    public Values values(Brief line) {
        return Values.none()
                .and("label", line.label())
                .and("beneficiaries", line.beneficiaries())
                .and("budget", line.budget());
    }

    @Override
    public Brief read(String key, @Nullable Brief seen, Answers answers) {
        return new Brief(
                answers.wording("label", seen == null ? null : seen.label()),
                answers.count("beneficiaries"),
                answers.money("budget"));
    }

    @Override
    public boolean single() {
        return true;
    }
}
