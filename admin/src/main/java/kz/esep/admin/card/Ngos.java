package kz.esep.admin.card;

import java.util.List;
import kz.esep.admin.lines.Answers;
import kz.esep.admin.lines.Field;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Values;
import kz.esep.card.ProjectCard;
import kz.esep.card.Team;
import kz.esep.card.Team.Ngo;
import org.jspecify.annotations.Nullable;

/** Organisations that the project covers besides its partners. */
final class Ngos implements Section<ProjectCard, Ngo> {

    @Override
    public String name() {
        return "ngos";
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.word("name").must());
    }

    @Override
    public List<Ngo> lines(ProjectCard document) {
        return document.team().ngos();
    }

    @Override
    public ProjectCard with(ProjectCard document, List<Ngo> lines) {
        return document.change()
                .team(new Team(document.team().members(), lines))
                .made();
    }

    @Override
    public String key(Ngo line) {
        return line.key();
    }

    @Override
    public Values values(Ngo line) {
        return Values.none().and("name", line.name());
    }

    @Override
    public Ngo read(String key, @Nullable Ngo seen, Answers answers) {
        return new Ngo(key, answers.mustWording("name", seen == null ? null : seen.name()));
    }
}
