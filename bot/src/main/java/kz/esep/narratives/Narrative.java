package kz.esep.narratives;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import kz.esep.language.Language;
import kz.esep.plan.ProjectId;

/**
 * The text of one section in one language.
 *
 * @param id of the project, the section and the language
 * @param section the key under which the forms know it
 * @param text its paragraphs on a line each; empty where it was taken out
 * @param version counts from 1
 * @param begun when this version was begun
 * @param revision grows by one with every write; a stale writer is refused
 */
public record Narrative(
        String id,
        ProjectId project,
        String section,
        Language language,
        String text,
        int version,
        String by,
        Instant begun,
        Instant at,
        long revision) {

    /** Some two hundred printed pages, five times over. */
    public static final int LONGEST = 2_000_000;

    private static final Pattern SECTION = Pattern.compile("[A-Za-z0-9._-]{1,59}");

    /** What one person writes within this time is one version. */
    private static final Duration ONE_SITTING = Duration.ofMinutes(10);

    public Narrative {
        if (!isSection(section)) {
            throw new IllegalArgumentException("No section: " + section);
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A narrative of " + text.length() + " characters");
        }
    }

    public static boolean isSection(String section) {
        return SECTION.matcher(section).matches();
    }

    static String id(ProjectId project, String section, Language language) {
        return project + "/" + section + "/" + language.code();
    }

    static Narrative first(ProjectId project, String section, Language language, String text, String by, Instant now) {
        return new Narrative(id(project, section, language), project, section, language, text, 1, by, now, now, 0);
    }

    /** The same with another text, as a version of its own unless the same person is still at it. */
    Narrative with(String changed, String who, Instant now) {
        var same = isOneSitting(who, now);
        return new Narrative(
                id,
                project,
                section,
                language,
                changed,
                same ? version : version + 1,
                who,
                same ? begun : now,
                now,
                revision + 1);
    }

    boolean isOneSitting(String who, Instant now) {
        return who.equals(by) && now.isBefore(begun.plus(ONE_SITTING));
    }
}
