package kz.esep.admin.projects.proposal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import kz.esep.admin.projects.file.Imported;
import kz.esep.admin.projects.file.Imports;
import kz.esep.admin.projects.file.ProjectFiles;
import kz.esep.admin.projects.file.Reading;
import kz.esep.admin.projects.table.PlanTable;
import kz.esep.language.Language;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Projects;
import org.springframework.stereotype.Component;

/** Takes in the file of a plan, whatever kind it is, and makes a project of it or changes one once it was looked at. */
@Component
class BroughtPlan {

    private static final int ID_BYTES = 12;

    private final PlanProposals proposals;
    private final Projects projects;
    private final Imports imports;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    BroughtPlan(PlanProposals proposals, Projects projects, Imports imports, Clock clock) {
        this.proposals = proposals;
        this.projects = projects;
        this.imports = imports;
        this.clock = clock;
    }

    /** What came of a file. */
    sealed interface Outcome {

        record Kept(PlanProposal proposal) implements Outcome {}

        /** A table cannot be read; {@code plan-proposal.refused.<reason>} says why, {@code seen} where. */
        record NoTable(String reason, List<String> seen) implements Outcome {}

        record NoFile(Reading.Unreadable reason) implements Outcome {}
    }

    /** What came of taking a proposal over. */
    enum Taken {
        DONE,
        /** A project of this id came about meanwhile. */
        EXISTS,
        /** Somebody has changed the project meanwhile. */
        STALE
    }

    /** Whether a file is one of tables, and not a project file. */
    static boolean isOfTables(byte[] content) {
        return content.length > 1 && ((content[0] == 'P' && content[1] == 'K') || (content[0] & 0xFF) == 0xD0);
    }

    /** Reads a file and keeps what was understood; nothing is in force yet. */
    Outcome bring(byte[] content, String fileName, ProjectId project, Language language, String title, String by) {
        if (isOfTables(content)) {
            return switch (PlanTable.read(content)) {
                case PlanTable.Outcome.Refused refused -> new Outcome.NoTable(refused.reason(), refused.seen());
                case PlanTable.Outcome.Read read ->
                    kept(new PlanProposal(
                            newId(),
                            0,
                            project,
                            fileName,
                            language,
                            title,
                            read.goal(),
                            read.rows(),
                            null,
                            read.unread(),
                            clock.instant(),
                            by));
            };
        }
        return switch (ProjectFiles.read(content)) {
            case Reading.Unreadable unreadable -> new Outcome.NoFile(unreadable);
            case Reading.Read read ->
                kept(new PlanProposal(
                        newId(),
                        0,
                        project,
                        fileName,
                        read.file().written(),
                        title,
                        null,
                        List.of(),
                        new String(content, StandardCharsets.UTF_8),
                        List.of(),
                        clock.instant(),
                        by));
        };
    }

    private Outcome kept(PlanProposal proposal) {
        proposals.add(proposal);
        return new Outcome.Kept(proposal);
    }

    /** The plan of a proposal; empty where its rows do not make one. */
    Optional<Project> plan(PlanProposal proposal) {
        return ProjectFiles.read(proposal.content().getBytes(StandardCharsets.UTF_8)) instanceof Reading.Read read
                ? Optional.of(ProjectFiles.plan(read.file(), proposal.project()))
                : Optional.empty();
    }

    /** Makes the project. */
    Taken take(PlanProposal proposal, Project plan) {
        imports.keep(new Imported(
                proposal.project(), proposal.fileName(), proposal.content(), clock.instant(), proposal.by()));
        if (!projects.add(plan)) {
            return Taken.EXISTS;
        }
        proposals.remove(proposal.id());
        return Taken.DONE;
    }

    /** Gives a project that is there the plan that was looked at. */
    Taken change(PlanProposal proposal, Project next) {
        if (!projects.replace(next)) {
            return Taken.STALE;
        }
        proposals.remove(proposal.id());
        return Taken.DONE;
    }

    private String newId() {
        var bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
