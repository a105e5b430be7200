package kz.esep.admin.card;

import java.util.List;
import kz.esep.admin.lines.Answers;
import kz.esep.admin.lines.Field;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Values;
import kz.esep.card.ProjectCard;
import kz.esep.card.Proposal;
import org.jspecify.annotations.Nullable;

/** What future grants should be for, asked in tenge. */
final class Proposals implements Section<ProjectCard, Proposal> {

    @Override
    public String name() {
        return "proposals";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.word("field"),
                Field.text("priority").must(),
                Field.text("problem"),
                Field.money("amount"),
                Field.word("grantType"),
                Field.text("expectedResult"));
    }

    @Override
    public List<Proposal> lines(ProjectCard document) {
        return document.proposals();
    }

    @Override
    public ProjectCard with(ProjectCard document, List<Proposal> lines) {
        return document.change().proposals(lines).made();
    }

    @Override
    public String key(Proposal line) {
        return line.key();
    }

    @Override
    public Values values(Proposal line) {
        return Values.none()
                .and("priority", line.priority())
                .and("field", line.field())
                .and("problem", line.problem())
                .and("amount", line.amount())
                .and("grantType", line.grantType())
                .and("expectedResult", line.expectedResult());
    }

    @Override
    public Proposal read(String key, @Nullable Proposal seen, Answers answers) {
        return new Proposal(
                key,
                answers.wording("field", seen == null ? null : seen.field()),
                answers.mustWording("priority", seen == null ? null : seen.priority()),
                answers.wording("problem", seen == null ? null : seen.problem()),
                answers.money("amount"),
                answers.wording("grantType", seen == null ? null : seen.grantType()),
                answers.wording("expectedResult", seen == null ? null : seen.expectedResult()));
    }
}
