package kz.esep.admin.card;

import java.util.List;
import kz.esep.admin.lines.Answers;
import kz.esep.admin.lines.Field;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Values;
import kz.esep.card.ProjectCard;
import kz.esep.card.Team;
import kz.esep.card.Team.Bond;
import kz.esep.card.Team.Member;
import org.jspecify.annotations.Nullable;

/** Who works for the project: staff and invited specialists. */
final class Members implements Section<ProjectCard, Member> {

    @Override
    public String name() {
        return "members";
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.plain("name").must(), Field.choice("bond", Bond.class), Field.word("role"));
    }

    @Override
    public List<Member> lines(ProjectCard document) {
        return document.team().members();
    }

    @Override
    public ProjectCard with(ProjectCard document, List<Member> lines) {
        return document.change().team(new Team(lines, document.team().ngos())).made();
    }

    @Override
    public String key(Member line) {
        return line.key();
    }

    @Override
    public Values values(Member line) {
        return Values.none().and("name", line.name()).and("bond", line.bond()).and("role", line.role());
    }

    @Override
    public Member read(String key, @Nullable Member seen, Answers answers) {
        return new Member(
                key,
                answers.choice("bond", Bond.class),
                answers.mustPlain("name"),
                answers.wording("role", seen == null ? null : seen.role()));
    }
}
