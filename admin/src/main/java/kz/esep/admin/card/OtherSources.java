package kz.esep.admin.card;

import java.util.List;
import kz.esep.admin.lines.Answers;
import kz.esep.admin.lines.Field;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Values;
import kz.esep.card.OtherMoney;
import kz.esep.card.ProjectCard;
import org.jspecify.annotations.Nullable;

/** Money from other sources than the grant. */
final class OtherSources implements Section<ProjectCard, OtherMoney> {

    @Override
    public String name() {
        return "other-money";
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.word("source").must(), Field.money("amount").must());
    }

    @Override
    public List<OtherMoney> lines(ProjectCard document) {
        return document.otherMoney();
    }

    @Override
    public ProjectCard with(ProjectCard document, List<OtherMoney> lines) {
        return document.change().otherMoney(lines).made();
    }

    @Override
    public String key(OtherMoney line) {
        return line.key();
    }

    @Override
    public Values values(OtherMoney line) {
        return Values.none().and("source", line.source()).and("amount", line.amount());
    }

    @Override
    public OtherMoney read(String key, @Nullable OtherMoney seen, Answers answers) {
        return new OtherMoney(
                key, answers.mustWording("source", seen == null ? null : seen.source()), answers.mustMoney("amount"));
    }
}
