package kz.esep.admin.findings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.plan.ProjectId;

/**
 * What people have decided about one finding: that it is no mistake, or that it is one after all. Every decision is kept.
 *
 * @param id of the project and the finding, whatever its figures are
 * @param version grows by one with every decision; a stale writer is refused
 * @param steps in order of time, at least one
 */
public record Dismissal(String id, ProjectId project, long version, String code, List<Step> steps) {

    public Dismissal {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("Nobody has decided anything");
        }
    }

    /**
     * One decision.
     *
     * @param dismissed false where the finding was taken back up
     * @param figures on which it was decided; the finding comes back when it has others
     * @param reason empty where it was taken back up
     * @param by who decided
     */
    public record Step(boolean dismissed, String figures, String reason, String by, Instant at) {}

    /** The first decision about a finding. */
    static Dismissal first(ProjectId project, Finding finding, Step step) {
        return new Dismissal(idOf(project, finding), project, 0, finding.code(), List.of(step));
    }

    /** The same with one more decision. */
    Dismissal then(Step step) {
        return new Dismissal(
                id,
                project,
                version + 1,
                code,
                Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /** The last decision. */
    public Step last() {
        return steps.getLast();
    }

    /** Whether the finding as it is now needs no more attention. */
    public boolean covers(Finding finding) {
        return last().dismissed() && last().figures().equals(finding.fingerprint());
    }

    static String idOf(ProjectId project, Finding finding) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(finding.identity().getBytes(StandardCharsets.UTF_8));
            return project.value() + ":" + HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
