package kz.esep.admin.card;

import java.util.List;
import kz.esep.admin.lines.Answers;
import kz.esep.admin.lines.Field;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Values;
import kz.esep.card.StoryContact;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/** Who the success story is about: kept apart from it and never printed. */
final class ContactSection implements Section<StoryContact, StoryContact> {

    private final ProjectId project;

    ContactSection(ProjectId project) {
        this.project = project;
    }

    @Override
    public String name() {
        return "contact";
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.plain("name"), Field.plain("contact"));
    }

    @Override
    public List<StoryContact> lines(StoryContact document) {
        return List.of(document);
    }

    @Override
    public StoryContact with(StoryContact document, List<StoryContact> lines) {
        return lines.getFirst();
    }

    @Override
    public String key(StoryContact line) {
        return "contact";
    }

    @Override
    public Values values(StoryContact line) {
        return Values.none().and("name", line.name()).and("contact", line.contact());
    }

    @Override
    public StoryContact read(String key, @Nullable StoryContact seen, Answers answers) {
        return new StoryContact(project, answers.plain("name"), answers.plain("contact"));
    }

    @Override
    public boolean single() {
        return true;
    }
}
