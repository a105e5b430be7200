package kz.esep.admin.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.esep.admin.lines.Answers;
import kz.esep.admin.lines.Field;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Values;
import kz.esep.card.Partner;
import kz.esep.card.Partner.Kind;
import kz.esep.card.ProjectCard;
import kz.esep.language.Phrase;
import kz.esep.plan.PlaceNames;
import org.jspecify.annotations.Nullable;

/** Who takes part in carrying the project out. */
final class Partners implements Section<ProjectCard, Partner> {

    @Override
    public String name() {
        return "partners";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.word("name").must(),
                Field.choice("kind", Kind.class),
                Field.word("role").must(),
                Field.plain("head"),
                Field.plain("contacts"),
                Field.word("address"),
                Field.check("foreign"),
                Field.check("ngo"),
                Field.text("need"),
                Field.text("note"));
    }

    @Override
    public List<Partner> lines(ProjectCard document) {
        return document.partners();
    }

    @Override
    public ProjectCard with(ProjectCard document, List<Partner> lines) {
        return document.change().partners(lines).made();
    }

    @Override
    public String key(Partner line) {
        return line.key();
    }

    @Override
    public Values values(Partner line) {
        return Values.none()
                .and("name", line.name())
                .and("kind", line.kind())
                .and("role", line.role())
                .and("head", line.head())
                .and("contacts", line.contacts())
                .and("address", line.address())
                .and("foreign", line.foreign())
                .and("ngo", line.ngo())
                .and("need", line.need())
                .and("note", line.note());
    }

    @Override
    public Partner read(String key, @Nullable Partner seen, Answers answers) {
        return new Partner(
                key,
                answers.choice("kind", Kind.class),
                answers.mustWording("name", seen == null ? null : seen.name()),
                answers.wording("role", seen == null ? null : seen.role()),
                answers.plain("head"),
                answers.plain("contacts"),
                answers.wording("address", seen == null ? null : seen.address()),
                answers.checked("foreign"),
                answers.checked("ngo"),
                answers.wording("need", seen == null ? null : seen.need()),
                answers.wording("note", seen == null ? null : seen.note()));
    }

    /** The form counts partners, so none may stand there twice. */
    @Override
    public Map<String, Phrase> doubts(Partner line, List<Partner> others, ProjectCard document, LocalDate today) {
        var name = PlaceNames.key(line.name().in(line.name().original()));
        return others.stream()
                        .anyMatch(other -> PlaceNames.key(
                                        other.name().in(other.name().original()))
                                .equals(name))
                ? Map.of("name", Phrase.of("card.partners.twice"))
                : Map.of();
    }
}
