package kz.esep.admin.card;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.admin.lines.Answers;
import kz.esep.admin.lines.Field;
import kz.esep.admin.lines.Papered;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Values;
import kz.esep.card.Paper;
import kz.esep.card.ProjectCard;
import kz.esep.card.Recommendation;
import kz.esep.language.Phrase;
import kz.esep.plan.Period;
import org.jspecify.annotations.Nullable;

/** Practical recommendations to state bodies, each with the letter that it was sent with. */
final class Recommendations implements Section<ProjectCard, Recommendation>, Papered<Recommendation> {

    private final Period period;

    /** @param period of the project: no letter is older than its beginning */
    Recommendations(Period period) {
        this.period = period;
    }

    @Override
    public String name() {
        return "recommendations";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.word("addressee").must(),
                Field.text("text").must(),
                Field.plain("letterNumber"),
                Field.day("letterDate"));
    }

    @Override
    public List<Recommendation> lines(ProjectCard document) {
        return document.recommendations();
    }

    @Override
    public ProjectCard with(ProjectCard document, List<Recommendation> lines) {
        return document.change().recommendations(lines).made();
    }

    @Override
    public String key(Recommendation line) {
        return line.key();
    }

    @Override
    public Values values(Recommendation line) {
        return Values.none()
                .and("addressee", line.addressee())
                .and("text", line.text())
                .and("letterNumber", line.letterNumber())
                .and("letterDate", line.letterDate());
    }

    @Override
    public Recommendation read(String key, @Nullable Recommendation seen, Answers answers) {
        return new Recommendation(
                key,
                answers.mustWording("addressee", seen == null ? null : seen.addressee()),
                answers.mustWording("text", seen == null ? null : seen.text()),
                answers.plain("letterNumber"),
                answers.day("letterDate"),
                seen == null ? null : seen.copy());
    }

    @Override
    public Map<String, Phrase> doubts(
            Recommendation line, List<Recommendation> others, ProjectCard document, LocalDate today) {
        var doubts = new HashMap<>(Days.since("letterDate", line.letterDate(), period.start(), today));
        if ((line.letterNumber() == null) != (line.letterDate() == null)) {
            doubts.putIfAbsent(
                    line.letterNumber() == null ? "letterNumber" : "letterDate",
                    Phrase.of("card.recommendations.letter-half"));
        }
        return doubts;
    }

    @Override
    public List<String> slots() {
        return List.of("copy");
    }

    @Override
    public List<Paper> papers(Recommendation line, String slot) {
        return Optional.ofNullable(line.copy()).map(List::of).orElse(List.of());
    }

    @Override
    public Recommendation with(Recommendation line, String slot, Paper paper) {
        return filed(line, paper);
    }

    @Override
    public Recommendation without(Recommendation line, String paperId) {
        var copy = line.copy();
        return filed(line, copy != null && copy.id().equals(paperId) ? null : copy);
    }

    private static Recommendation filed(Recommendation line, @Nullable Paper copy) {
        return new Recommendation(
                line.key(), line.addressee(), line.text(), line.letterNumber(), line.letterDate(), copy);
    }
}
