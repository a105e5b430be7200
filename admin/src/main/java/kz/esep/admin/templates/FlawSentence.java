package kz.esep.admin.templates;

import kz.esep.admin.page.Texts;
import kz.esep.admin.reports.filling.Flaw;

/** What is wrong with a template, in a sentence: the name of the tag, and where it stands. */
final class FlawSentence {

    private FlawSentence() {}

    static String of(Flaw flaw, Texts t) {
        var tag = flaw.tag().isEmpty() ? "" : "{{" + flaw.tag() + "}}";
        return switch (flaw.kind()) {
            case NOT_WORD -> t.say("templates.flaw.NOT_WORD");
            case OUTSIDE, STYLE_MISSING, UNFILLED -> t.say("templates.flaw." + flaw.kind(), "what", flaw.tag());
            case BROKEN, UNKNOWN, MISSING, MISPLACED, UNCLOSED ->
                t.say("templates.flaw." + flaw.kind(), "tag", tag) + where(flaw, t);
        };
    }

    /** The page where Word has kept it, else the heading, else the paragraph itself. */
    private static String where(Flaw flaw, Texts t) {
        var page = flaw.page();
        if (page != null && flaw.kind() != Flaw.Kind.MISSING) {
            return " " + t.say("templates.where.page", "page", page) + quote(flaw, t);
        }
        return flaw.heading().isEmpty()
                ? quote(flaw, t)
                : " " + t.say("templates.where.heading", "heading", flaw.heading()) + quote(flaw, t);
    }

    private static String quote(Flaw flaw, Texts t) {
        return flaw.quote().isEmpty() ? "" : " " + t.say("templates.where.paragraph", "text", flaw.quote());
    }
}
