package kz.esep.call;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What one customer (a state body) ordered from the grant operator for one year: the operator's annual report is about
 * exactly one of these. Source: points 1 to 13 of that form.
 *
 * @param version grows by one with every change; a stale writer is refused
 * @param body what kind of body the customer is, for sentences that speak of it
 * @param announced when the competition was announced, null where nobody has told
 * @param links where it was announced, in the order in which they are printed
 * @param closing the last day of applications, null where nobody has told
 * @param priorities with announced sums, never contract sums
 * @param extraBudget what was raised from other sources, in tenge; empty prints the form's negative answer
 * @param signatories in the order in which they sign
 * @param projects the ones that came of it, cancelled ones too, in the order of the report
 * @param conclusions of point 11
 * @param recommendations of point 11
 * @param programme the programme of small grants that the projects belong to
 */
public record Call(
        CallId id,
        long version,
        Wording customer,
        Body body,
        int year,
        @Nullable LocalDate announced,
        List<String> links,
        @Nullable LocalDate closing,
        List<Priority> priorities,
        List<Extra> extraBudget,
        List<Signatory> signatories,
        List<ProjectId> projects,
        @Nullable Wording conclusions,
        @Nullable Wording recommendations,
        Programme programme) {

    public Call {
        links = List.copyOf(links);
        priorities = List.copyOf(priorities);
        extraBudget = List.copyOf(extraBudget);
        signatories = List.copyOf(signatories);
        projects = List.copyOf(projects);
        // One that was stored before calls knew their programme has told of none.
        programme = programme == null ? Programme.untold() : programme;
    }

    /** What kind of state body a customer is. */
    public enum Body {
        MINISTRY,
        AKIMAT,
        /** Басқарма, управление: of a region. */
        DEPARTMENT,
        /** Бөлім, отдел: of a city or district. */
        SECTION,
        OTHER
    }

    /**
     * A priority direction as it was announced.
     *
     * @param field of the grant, by article 5 (1) of the law
     * @param grants how many were announced for it
     * @param sum announced for all of them, in tenge
     */
    public record Priority(
            Wording name,
            @Nullable Wording field,
            int grants,
            @Nullable BigDecimal sum) {
        public Priority {
            if (grants < 0 || (sum != null && sum.signum() < 0)) {
                throw new IllegalArgumentException("Nobody announces less than nothing");
            }
        }
    }

    /** Money from an extra-budgetary source, in tenge. */
    public record Extra(Wording source, BigDecimal amount) {}

    /** @param name full name, personal data that the form prints */
    public record Signatory(Wording post, @Nullable String name) {}

    /** Whether its days have been exchanged or mistyped. */
    public boolean closesBeforeItOpens() {
        return announced != null && closing != null && closing.isBefore(announced);
    }

    /** Whether a name is that of the customer, in one of its languages. */
    public boolean isOf(Wording name) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> name.translation(language)
                        .filter(text -> customer.translation(language)
                                .filter(text::equalsIgnoreCase)
                                .isPresent())
                        .isPresent());
    }

    /** The call, one version later, with other priorities. */
    public Call withPriorities(List<Priority> next) {
        return next(next, extraBudget, signatories, projects, programme);
    }

    /** The call, one version later, with other extra-budgetary sources. */
    public Call withExtraBudget(List<Extra> next) {
        return next(priorities, next, signatories, projects, programme);
    }

    /** The call, one version later, signed by others. */
    public Call withSignatories(List<Signatory> next) {
        return next(priorities, extraBudget, next, projects, programme);
    }

    /** The call, one version later, with other projects. */
    public Call withProjects(List<ProjectId> next) {
        return next(priorities, extraBudget, signatories, next, programme);
    }

    /** The call, one version later, with another programme. */
    public Call withProgramme(Programme next) {
        return next(priorities, extraBudget, signatories, projects, next);
    }

    private Call next(
            List<Priority> ordered,
            List<Extra> raised,
            List<Signatory> signing,
            List<ProjectId> placed,
            Programme told) {
        return new Call(
                id,
                version + 1,
                customer,
                body,
                year,
                announced,
                links,
                closing,
                ordered,
                raised,
                signing,
                placed,
                conclusions,
                recommendations,
                told);
    }

    /** Announced for all priorities, in tenge; empty where no sum is known. */
    public Optional<BigDecimal> announcedSum() {
        return sum(priorities.stream().flatMap(one -> Stream.ofNullable(one.sum())));
    }

    /** How many grants were announced. */
    public int grants() {
        return priorities.stream().mapToInt(Priority::grants).sum();
    }

    /** Raised from all other sources, in tenge; empty where nothing was raised. */
    public Optional<BigDecimal> extraSum() {
        return sum(extraBudget.stream().map(Extra::amount));
    }

    private static Optional<BigDecimal> sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal::add);
    }
}
