package kz.esep.admin.reports.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.facts.Account;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.CallFacts;
import kz.esep.facts.Facts;
import kz.esep.facts.ProgrammeFacts;
import kz.esep.language.Wording;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/** What one document of a form is about: everything that the form may look at. */
public sealed interface Subject {

    /** What it is called. */
    Wording title();

    /** The facts of the projects that it is about; none where they are not told one by one. */
    List<Facts> projects();

    /** The day whose version of a form holds for it: a grant keeps the one that it began with; null where unknown. */
    @Nullable
    LocalDate began();

    /**
     * One project.
     *
     * @param until the last day whose entries count, null for all of them
     */
    record OfProject(Facts facts, @Nullable LocalDate until) implements Subject {

        /** The whole of a project. */
        public OfProject(Facts facts) {
            this(facts, null);
        }

        @Override
        public List<Facts> projects() {
            return List.of(facts);
        }

        @Override
        public Wording title() {
            return facts.project().title();
        }

        @Override
        public @Nullable LocalDate began() {
            return beginning(facts.project());
        }
    }

    /**
     * One activity of a project, or one entry.
     *
     * @param facts those of the project
     * @param activity null for an entry that is not in the plan
     * @param accounts the entries that count, in order of time
     */
    record OfActivity(Facts facts, @Nullable ActivityFacts activity, List<Account> accounts) implements Subject {
        public OfActivity {
            accounts = List.copyOf(accounts);
            if (activity == null && accounts.isEmpty()) {
                throw new IllegalArgumentException("Neither an activity nor an entry");
            }
        }

        @Override
        public List<Facts> projects() {
            return List.of(facts);
        }

        @Override
        public Wording title() {
            if (activity != null) {
                return activity.activity().title();
            }
            var told = accounts.getFirst().happening().title();
            return Wording.of(facts.project().language(), told == null ? "–" : told);
        }

        @Override
        public @Nullable LocalDate began() {
            return beginning(facts.project());
        }
    }

    /** All grants that one customer ordered in a year. */
    record OfCall(CallFacts facts) implements Subject {

        @Override
        public List<Facts> projects() {
            return facts.projects();
        }

        @Override
        public Wording title() {
            return facts.customer();
        }

        @Override
        public @Nullable LocalDate began() {
            return facts.announced() == null ? LocalDate.of(facts.year(), 1, 1) : facts.announced();
        }
    }

    /**
     * A programme of small projects.
     *
     * @param on the day of the release, null where it is not fixed yet
     */
    record OfProgramme(ProgrammeFacts facts, @Nullable LocalDate on) implements Subject {

        @Override
        public List<Facts> projects() {
            return List.of();
        }

        @Override
        public Wording title() {
            return Stream.<@Nullable Wording>of(
                            facts.programme().title(),
                            facts.programme().name(),
                            facts.programme().implementer())
                    .flatMap(Stream::ofNullable)
                    .findFirst()
                    .orElseGet(() -> facts.programme().funders().getFirst().name());
        }

        @Override
        public @Nullable LocalDate began() {
            return null;
        }
    }

    private static @Nullable LocalDate beginning(Project project) {
        var signed = project.grant().contractDate();
        return signed == null ? project.period().start() : signed;
    }
}
