package kz.esep.admin.projects.file;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.admin.projects.file.Outcome.Fine;
import kz.esep.admin.projects.file.Outcome.Refused;
import kz.esep.admin.projects.file.Reading.Problem;
import kz.esep.admin.projects.file.Reading.Unreadable;
import kz.esep.call.Programme;
import kz.esep.facts.Facts;
import kz.esep.facts.Figure;
import kz.esep.facts.ProgrammeFacts;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what the published report of a programme of small projects declares. */
public final class ReleaseFiles {

    private static final String COMPLETED = "completed";
    private static final String EURO = "EUR";

    private final ProgrammeFile file;
    private final Language language;

    private ReleaseFiles(ProgrammeFile file) {
        this.file = file;
        this.language = file.written();
    }

    /** What a file declares. */
    public static Outcome<ProgrammeFacts> read(Path path) {
        return JsonFiles.read(path, ProgrammeFile.class).then(ReleaseFiles::checked);
    }

    private static Outcome<ProgrammeFacts> checked(ProgrammeFile file) {
        if (file.smallProjects().isEmpty()) {
            return new Refused<>(new Unreadable(Problem.MISSING, 0, "smallProjects", ""));
        }
        if (file.project() == null || Text.wording(file.project().title(), file.written()) == null) {
            return new Refused<>(new Unreadable(Problem.MISSING, 0, "project.title", ""));
        }
        for (int i = 0; i < file.smallProjects().size(); i++) {
            if (Text.wording(file.smallProjects().get(i).title(), file.written()) == null) {
                return new Refused<>(new Unreadable(Problem.MISSING, 0, "smallProjects[" + i + "].title", ""));
            }
        }
        return new Fine<>(new ReleaseFiles(file).facts());
    }

    private ProgrammeFacts facts() {
        return new ProgrammeFacts(
                Facts.Origin.DECLARED,
                language,
                programme(Objects.requireNonNull(file.project())),
                file.smallProjects().stream().map(this::small).toList());
    }

    private Programme programme(ProgrammeFile.Card card) {
        var grant = Objects.requireNonNullElse(file.grant(), new ProgrammeFile.Grant(null, List.of()));
        return new Programme(
                wording(card.programme()),
                wording(card.title()),
                wording(card.goal()),
                wording(card.region()),
                wording(grant.operator()),
                null,
                EURO,
                file.links(),
                wordings(grant.funders()).stream()
                        .map(name -> new Programme.Funder(name, null, null, null))
                        .toList(),
                wordings(file.partners().stream()
                        .flatMap(one -> Optional.ofNullable(one.name()).stream())
                        .toList()),
                List.of());
    }

    private ProgrammeFacts.SmallProject small(ProgrammeFile.SmallProject one) {
        return new ProgrammeFacts.SmallProject(
                Objects.requireNonNull(wording(one.title())),
                wording(one.organisation()),
                wording(one.tableLabel()),
                wordings(one.places()),
                COMPLETED.equals(one.status()),
                budget(one),
                one.beneficiaries(),
                one.activities().stream().flatMap(this::deed).toList(),
                wording(one.results()),
                null,
                counts(one));
    }

    private static ProgrammeFacts.@Nullable Money budget(ProgrammeFile.SmallProject one) {
        if (one.budgetEur() != null) {
            return new ProgrammeFacts.Money(one.budgetEur(), EURO);
        }
        return one.budgetKzt() == null ? null : new ProgrammeFacts.Money(one.budgetKzt(), Programme.TENGE);
    }

    private Stream<ProgrammeFacts.Deed> deed(ProgrammeFile.Deed deed) {
        return Optional.ofNullable(wording(deed.description())).stream()
                .map(what -> new ProgrammeFacts.Deed(
                        what,
                        deed.participants(),
                        Map.of(),
                        Optional.ofNullable(deed.quantity()).stream()
                                .map(quantity -> new ProgrammeFacts.Amount(quantity, wording(deed.unit())))
                                .toList()));
    }

    /** The row of the project itself, else the row of the table that has its label. */
    private ProgrammeFacts.Counts counts(ProgrammeFile.SmallProject one) {
        var row = one.table().isEmpty() ? rowOf(one) : Optional.of(one.table());
        return row.map(ProgrammeFile::numbers)
                .map(numbers -> new ProgrammeFacts.Counts(
                        figure(numbers.get("mediaArticles")),
                        figure(numbers.get("hearingsMeetings")),
                        figure(numbers.get("seminarsTrainingsLectures")),
                        figure(numbers.get("publicInformationEvents")),
                        figure(numbers.get("participantsTotal"))))
                .orElseGet(ProgrammeFacts.Counts::none);
    }

    private Optional<Map<String, @Nullable JsonNode>> rowOf(ProgrammeFile.SmallProject one) {
        var label = Text.in(one.tableLabel(), language, language);
        var table = file.resultsTable();
        if (label != null && table != null) {
            for (Map<String, @Nullable JsonNode> row : table.rows()) {
                if (label.equals(ProgrammeFile.label(row, language))) {
                    return Optional.of(row);
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable Figure figure(@Nullable BigDecimal value) {
        return value == null ? null : Figure.declared(value);
    }

    private List<Wording> wordings(List<Text> texts) {
        return texts.stream()
                .flatMap(text -> Optional.ofNullable(wording(text)).stream())
                .toList();
    }

    private @Nullable Wording wording(@Nullable Text text) {
        return Text.wording(text, language);
    }
}
