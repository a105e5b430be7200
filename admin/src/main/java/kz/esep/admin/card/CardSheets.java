package kz.esep.admin.card;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.admin.lines.Desk;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Sheet;
import kz.esep.admin.page.Today;
import kz.esep.card.ProjectCard;
import kz.esep.card.ProjectCards;
import kz.esep.card.StoryContact;
import kz.esep.plan.Project;
import kz.esep.plan.Projects;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Which sections a page of a card has, and where what is written there goes. */
@Component
class CardSheets {

    private static final String PHRASES = "card";

    private final ProjectCards cards;
    private final Projects projects;
    private final Today today;
    private final Clock clock;

    CardSheets(ProjectCards cards, Projects projects, Today today, Clock clock) {
        this.cards = cards;
        this.projects = projects;
        this.today = today;
        this.clock = clock;
    }

    List<Sheet<?, ?>> of(Project project, CardPage page) {
        var period = project.periodInForce();
        return switch (page) {
            case TEAM -> List.of(told(project, new Members()), told(project, new Ngos()));
            case MONEY ->
                List.of(told(project, new Wages()), told(project, new Purchases()), told(project, new OtherSources()));
            case PARTNERS -> List.of(told(project, new Partners()));
            case SUB_GRANTS -> List.of(told(project, new SubGrants(period)));
            case RECOMMENDATIONS -> List.of(told(project, new Recommendations(period)));
            case PROPOSALS -> List.of(told(project, new Proposals()));
            case EFFECT ->
                List.of(
                        told(project, new PromisedLevels()),
                        told(project, new ReachFigures(period)),
                        told(project, new BriefSection()));
            case MANUAL -> List.of(told(project, new ManualSection(project, new Telling(writer(), clock.instant()))));
            case STORY -> List.of(told(project, new StorySection()), contact(project));
            case CONTRACT -> List.of(planned(project, new ContractSection()), planned(project, new ChangesSection()));
            case PLACES -> List.of(planned(project, new PlacesSection()));
        };
    }

    /** The section of a page that an address names. */
    Optional<Sheet<?, ?>> find(Project project, CardPage page, String section) {
        return of(project, page).stream()
                .filter(sheet -> sheet.section().name().equals(section))
                .findFirst();
    }

    /** Wages and purchases, for sums over what is being typed. */
    Optional<ProjectCard> tried(Project project, String section, String key, Typed typed) {
        return Stream.of(told(project, new Wages()), told(project, new Purchases()))
                .filter(sheet -> sheet.section().name().equals(section))
                .findFirst()
                .flatMap(sheet -> sheet.tried(key, typed.values(), typed.reader()));
    }

    /** The sign-in name of who looks at the page. */
    private static String writer() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null ? "" : signedIn.getName();
    }

    private <L> Sheet<ProjectCard, L> told(Project project, Section<ProjectCard, L> section) {
        return sheet(new Desk<>(() -> cards.of(project.id()), cards::replace), section);
    }

    private <L> Sheet<Project, L> planned(Project project, Section<Project, L> section) {
        return sheet(new Desk<>(() -> projects.find(project.id()).orElse(project), projects::replace), section);
    }

    private Sheet<StoryContact, StoryContact> contact(Project project) {
        var desk = new Desk<>(
                () -> cards.contact(project.id()).orElseGet(() -> new StoryContact(project.id(), null, null)),
                (StoryContact next) -> {
                    cards.keep(next);
                    return true;
                });
        return sheet(desk, new ContactSection(project.id()));
    }

    private <D, L> Sheet<D, L> sheet(Desk<D> desk, Section<D, L> section) {
        return new Sheet<>(desk, section, PHRASES, today.day());
    }
}
