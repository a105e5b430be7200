package kz.esep.admin.card;

import java.util.List;
import kz.esep.admin.lines.Answers;
import kz.esep.admin.lines.Field;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Values;
import kz.esep.card.ProjectCard;
import kz.esep.card.Spending;
import kz.esep.card.Spending.Purchase;
import org.jspecify.annotations.Nullable;

/** Goods and services that the grant pays for. */
final class Purchases implements Section<ProjectCard, Purchase> {

    @Override
    public String name() {
        return "purchases";
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.word("what").must(), Field.money("plan"), Field.money("fact"));
    }

    @Override
    public List<Purchase> lines(ProjectCard document) {
        return document.spending().purchases();
    }

    @Override
    public ProjectCard with(ProjectCard document, List<Purchase> lines) {
        return document.change()
                .spending(new Spending(
                        document.spending().payroll(), document.spending().taxes(), lines))
                .made();
    }

    @Override
    public String key(Purchase line) {
        return line.key();
    }

    @Override
    public Values values(Purchase line) {
        return Values.none().and("what", line.what()).and("plan", line.plan()).and("fact", line.fact());
    }

    @Override
    public Purchase read(String key, @Nullable Purchase seen, Answers answers) {
        return new Purchase(
                key,
                answers.mustWording("what", seen == null ? null : seen.what()),
                answers.money("plan"),
                answers.money("fact"));
    }
}
