package kz.esep.admin.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.esep.admin.lines.Answers;
import kz.esep.admin.lines.Field;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Values;
import kz.esep.card.ProjectCard;
import kz.esep.card.Story;
import kz.esep.language.Phrase;
import org.jspecify.annotations.Nullable;

/** The success story in the parts that the form asks for. */
final class StorySection implements Section<ProjectCard, Story> {

    private static final Story UNTOLD = new Story(null, null, null, null, false);

    @Override
    public String name() {
        return "story";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.text("before"),
                Field.text("influence"),
                Field.text("result"),
                Field.text("quote"),
                Field.check("consent"));
    }

    @Override
    public List<Story> lines(ProjectCard document) {
        return List.of(Objects.requireNonNullElse(document.story(), UNTOLD));
    }

    @Override
    public ProjectCard with(ProjectCard document, List<Story> lines) {
        var story = lines.getFirst();
        return document.change().story(story.equals(UNTOLD) ? null : story).made();
    }

    @Override
    public String key(Story line) {
        return "story";
    }

    @Override
    public Values values(Story line) {
        return Values.none()
                .and("before", line.before())
                .and("influence", line.influence())
                .and("result", line.result())
                .and("quote", line.quote())
                .and("consent", line.consent());
    }

    @Override
    public Story read(String key, @Nullable Story seen, Answers answers) {
        var there = Objects.requireNonNullElse(seen, UNTOLD);
        return new Story(
                answers.wording("before", there.before()),
                answers.wording("influence", there.influence()),
                answers.wording("result", there.result()),
                answers.wording("quote", there.quote()),
                answers.checked("consent"));
    }

    /** Nobody agrees to a story that is not there. */
    @Override
    public Map<String, Phrase> doubts(Story line, List<Story> others, ProjectCard document, LocalDate today) {
        return line.equals(new Story(null, null, null, null, true))
                ? Map.of("consent", Phrase.of("card.story.nothing"))
                : Map.of();
    }

    @Override
    public boolean single() {
        return true;
    }
}
