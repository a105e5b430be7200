package kz.esep.admin.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.esep.admin.lines.Answers;
import kz.esep.admin.lines.Field;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Values;
import kz.esep.card.ProjectCard;
import kz.esep.card.Reach;
import kz.esep.language.Phrase;
import kz.esep.plan.Period;
import org.jspecify.annotations.Nullable;

/** Whom the media have reached, each figure with its source. */
final class ReachFigures implements Section<ProjectCard, Reach> {

    private final Period period;

    /** @param period of the project: nobody was reached before its beginning */
    ReachFigures(Period period) {
        this.period = period;
    }

    @Override
    public String name() {
        return "reach";
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.plain("source").must(), Field.count("people").must(), Field.day("readOn"));
    }

    @Override
    public List<Reach> lines(ProjectCard document) {
        return document.reach();
    }

    @Override
    public ProjectCard with(ProjectCard document, List<Reach> lines) {
        return document.change().reach(lines).made();
    }

    @Override
    public String key(Reach line) {
        return line.key();
    }

    @Override
    public Values values(Reach line) {
        return Values.none()
                .and("source", line.source())
                .and("people", line.people())
                .and("readOn", line.readOn());
    }

    @Override
    public Reach read(String key, @Nullable Reach seen, Answers answers) {
        return new Reach(key, answers.mustPlain("source"), answers.mustCount("people"), answers.day("readOn"));
    }

    @Override
    public Map<String, Phrase> doubts(Reach line, List<Reach> others, ProjectCard document, LocalDate today) {
        return others.stream().anyMatch(other -> other.source().equals(line.source()))
                ? Map.of("source", Phrase.of("card.reach.twice"))
                : Days.since("readOn", line.readOn(), period.start(), today);
    }
}
