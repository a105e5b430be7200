package kz.esep.admin.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.admin.lines.Answers;
import kz.esep.admin.lines.Field;
import kz.esep.admin.lines.Figures;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Values;
import kz.esep.card.ManualFact;
import kz.esep.card.ProjectCard;
import kz.esep.language.Phrase;
import kz.esep.language.Wording;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/** Facts of the indicators that nothing logged can give, each with what it rests on. */
final class ManualSection implements Section<ProjectCard, ManualLine> {

    private final Project project;
    private final Telling telling;

    ManualSection(Project project, Telling telling) {
        this.project = project;
        this.telling = telling;
    }

    @Override
    public String name() {
        return "manual";
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.numbers("values").must(), Field.text("reason").must());
    }

    @Override
    public List<ManualLine> lines(ProjectCard document) {
        return ManualLine.of(project, document);
    }

    /** Keeps also what was told of indicators that are counted by now. */
    @Override
    public ProjectCard with(ProjectCard document, List<ManualLine> lines) {
        var shown = lines(document).stream().map(line -> line.indicator().id()).toList();
        var others = document.manual().stream().filter(fact -> !shown.contains(fact.indicator()));
        var told = lines.stream().flatMap(line -> Optional.ofNullable(line.fact()).stream());
        return document.change().manual(Stream.concat(others, told).toList()).made();
    }

    @Override
    public String key(ManualLine line) {
        return line.indicator().id().value();
    }

    @Override
    public Values values(ManualLine line) {
        var fact = line.fact();
        return fact == null
                ? Values.none()
                : Values.none().and("values", new Figures(fact.values())).and("reason", fact.reason());
    }

    @Override
    public Optional<Wording> title(ManualLine line) {
        return Optional.of(line.indicator().name());
    }

    @Override
    public ManualLine read(String key, @Nullable ManualLine seen, Answers answers) {
        if (seen == null) {
            throw new IllegalArgumentException("No indicator is called " + key);
        }
        var fact = seen.fact();
        return new ManualLine(
                seen.indicator(),
                new ManualFact(
                        seen.indicator().id(),
                        answers.numbers("values").numbers(),
                        answers.mustWording("reason", fact == null ? null : fact.reason()),
                        telling.by(),
                        telling.at()));
    }

    @Override
    public Map<String, Phrase> doubts(ManualLine line, List<ManualLine> others, ProjectCard document, LocalDate today) {
        var fact = line.fact();
        var fits = fact == null || fact.values().size() == 1 || fact.values().size() == line.parts();
        return fits ? Map.of() : Map.of("values", Phrase.of("card.manual.parts", "count", line.parts()));
    }

    @Override
    public boolean given() {
        return true;
    }
}
