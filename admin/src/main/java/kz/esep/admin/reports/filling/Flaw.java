package kz.esep.admin.reports.filling;

import kz.esep.admin.reports.paper.TagPlaces.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Why a template cannot be used.
 *
 * @param tag its name, or what else the flaw is about
 * @param page from 1, null where it is not known
 * @param heading that the tag stands below, in the shipped template where it is missing; empty where there is none
 * @param quote the beginning of its paragraph, empty where there is none
 */
public record Flaw(Kind kind, String tag, @Nullable Integer page, String heading, String quote) {

    public enum Kind {
        /** It is no Word document. */
        NOT_WORD,
        /** It would fetch something from elsewhere each time that it is opened. */
        OUTSIDE,
        STYLE_MISSING,
        /** A tag that lost a brace. */
        BROKEN,
        UNKNOWN,
        MISSING,
        /** A tag of the form in another part of it than where it has a value. */
        MISPLACED,
        /** A part that is not closed, or closed without being open. */
        UNCLOSED,
        /** A sample cannot be compiled, or does not open again. */
        UNFILLED
    }

    static Flaw of(Kind kind) {
        return of(kind, "");
    }

    static Flaw of(Kind kind, String about) {
        return new Flaw(kind, about, null, "", "");
    }

    static Flaw of(Kind kind, Tag tag) {
        return new Flaw(kind, tag.sign() + tag.name(), tag.page(), tag.heading(), tag.quote());
    }
}
