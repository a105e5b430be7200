package kz.esep.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kz.esep.evidence.FileId;
import kz.esep.journal.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * One figure and what is behind it. No figure at all, a null, means that nobody gave one; it never means zero.
 *
 * @param parts one number, or the numbers of a compound figure such as {@code 5/1} in the order of its plan; empty
 *     where a published report gives words only
 * @param text as a published report writes it, null for a counted figure
 * @param entries the entries that the figure was made of
 * @param files the files that the figure was made of
 * @param happenings how many entries a figure that is due per event was taken over, null for others
 * @param respondents among how many people a share was found, null for what is no share
 */
public record Figure(
        List<BigDecimal> parts,
        @Nullable String text,
        List<EntryId> entries,
        List<FileId> files,
        @Nullable Integer happenings,
        @Nullable Integer respondents) {

    public Figure {
        parts = List.copyOf(parts);
        entries = List.copyOf(entries);
        files = List.copyOf(files);
        if (parts.isEmpty() && text == null) {
            throw new IllegalArgumentException("A figure without a number needs its words");
        }
    }

    /** A figure that was not found among respondents. */
    public Figure(
            List<BigDecimal> parts,
            @Nullable String text,
            List<EntryId> entries,
            List<FileId> files,
            @Nullable Integer happenings) {
        this(parts, text, entries, files, happenings, null);
    }

    /** The same, found among so many respondents. */
    Figure among(int people) {
        return new Figure(parts, text, entries, files, happenings, people);
    }

    /** A number made of entries. */
    public static Figure of(BigDecimal value, List<EntryId> entries) {
        return new Figure(List.of(value), null, entries, List.of(), null);
    }

    /** A number that a project card tells, with no entry behind it. */
    public static Figure told(BigDecimal value) {
        return declared(value);
    }

    /** A number that a published report declares. */
    public static Figure declared(BigDecimal value) {
        return new Figure(List.of(value), null, List.of(), List.of(), null);
    }

    /** The number of a plain figure, or the first one of a compound figure. */
    public Optional<BigDecimal> value() {
        return parts.stream().findFirst();
    }
}
