package kz.esep.admin.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.admin.lines.Answers;
import kz.esep.admin.lines.Field;
import kz.esep.admin.lines.Papered;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Values;
import kz.esep.card.Paper;
import kz.esep.card.ProjectCard;
import kz.esep.card.SubGrant;
import kz.esep.language.Phrase;
import kz.esep.plan.Period;
import org.jspecify.annotations.Nullable;

/** Small grants that the project has passed on, with the report and the photos of each recipient. */
final class SubGrants implements Section<ProjectCard, SubGrant>, Papered<SubGrant> {

    private static final String REPORT = "report";
    private static final String PHOTOS = "photos";

    private final Period period;

    /** @param period in which agreements are made */
    SubGrants(Period period) {
        this.period = period;
    }

    @Override
    public String name() {
        return "sub-grants";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.word("recipient").must(),
                Field.word("purpose"),
                Field.plain("agreementNumber"),
                Field.day("agreementDate"),
                Field.money("amount"));
    }

    @Override
    public List<SubGrant> lines(ProjectCard document) {
        return document.subGrants();
    }

    @Override
    public ProjectCard with(ProjectCard document, List<SubGrant> lines) {
        return document.change().subGrants(lines).made();
    }

    @Override
    public String key(SubGrant line) {
        return line.key();
    }

    @Override
    public Values values(SubGrant line) {
        return Values.none()
                .and("recipient", line.recipient())
                .and("purpose", line.purpose())
                .and("agreementNumber", line.agreementNumber())
                .and("agreementDate", line.agreementDate())
                .and("amount", line.amount());
    }

    @Override
    public SubGrant read(String key, @Nullable SubGrant seen, Answers answers) {
        return new SubGrant(
                key,
                answers.mustWording("recipient", seen == null ? null : seen.recipient()),
                answers.wording("purpose", seen == null ? null : seen.purpose()),
                answers.plain("agreementNumber"),
                answers.day("agreementDate"),
                answers.money("amount"),
                seen == null ? null : seen.report(),
                seen == null ? List.of() : seen.photos());
    }

    @Override
    public Map<String, Phrase> doubts(SubGrant line, List<SubGrant> others, ProjectCard document, LocalDate today) {
        return Days.within("agreementDate", line.agreementDate(), period);
    }

    @Override
    public List<String> slots() {
        return List.of(REPORT, PHOTOS);
    }

    @Override
    public List<Paper> papers(SubGrant line, String slot) {
        return slot.equals(PHOTOS)
                ? line.photos()
                : Optional.ofNullable(line.report()).map(List::of).orElse(List.of());
    }

    @Override
    public SubGrant with(SubGrant line, String slot, Paper paper) {
        return slot.equals(PHOTOS)
                ? filed(
                        line,
                        line.report(),
                        Stream.concat(line.photos().stream(), Stream.of(paper)).toList())
                : filed(line, paper, line.photos());
    }

    @Override
    public SubGrant without(SubGrant line, String paperId) {
        var report = line.report();
        return filed(
                line,
                report != null && report.id().equals(paperId) ? null : report,
                line.photos().stream()
                        .filter(photo -> !photo.id().equals(paperId))
                        .toList());
    }

    private static SubGrant filed(SubGrant line, @Nullable Paper report, List<Paper> photos) {
        return new SubGrant(
                line.key(),
                line.recipient(),
                line.purpose(),
                line.agreementNumber(),
                line.agreementDate(),
                line.amount(),
                report,
                photos);
    }
}
