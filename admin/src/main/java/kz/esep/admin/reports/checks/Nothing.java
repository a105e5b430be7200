package kz.esep.admin.reports.checks;

import java.util.Set;
import java.util.regex.Pattern;

/** What stands in a field and does not fill it. */
public final class Nothing {

    /** Signs for a note whose text is missing. */
    private static final Set<String> MARKS = Set.of("*", "**", "***", "…", "...", "?");

    private static final Pattern DASH = Pattern.compile("[\\s\\p{Pd}_.−]*");

    private static final Pattern NO_REMARK =
            Pattern.compile("(?iU)(?:замечани\\p{L}+ )?(?:нет|не имеется|отсутству\\p{L}+|снят\\p{L}*|устранен\\p{L}*)"
                    + "|(?:нет|без|не имеется)(?: \\p{L}+)? замечани\\p{L}+|(?:ескерту\\p{L}* )?(?:жоқ|жойылды|түзетілді|алынды)"
                    + "|ескертусіз|no(?:ne| remarks?)?");

    private Nothing() {}

    /** Nothing at all, or a dash where a text belongs. */
    public static boolean isDash(String text) {
        return DASH.matcher(text).matches();
    }

    /** A lone asterisk where a text belongs. */
    public static boolean isMark(String text) {
        return MARKS.contains(text.strip());
    }

    /** «Замечаний нет», «ескерту жоқ», or that it was closed. */
    public static boolean isNoRemark(String text) {
        return isDash(text)
                || NO_REMARK.matcher(text.strip().replaceAll("[.!]+$", "")).matches();
    }
}
