package kz.esep.plan.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are compared: one kind of space, dash and quotation, «ё» as «е». */
final class Folded {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    /** «не менее, чем 10». */
    private static final Pattern COMPARED = Pattern.compile(", чем(?!\\p{L})", Pattern.UNICODE_CASE);

    private static final Pattern ENDS = Pattern.compile("^[\\s;,.]+|[\\s;,.:]+$");

    private Folded() {}

    /** A plan's text on one line, without marks at its ends; its letters stay as written. */
    static String line(String raw) {
        var line = SPACES.matcher(Normalizer.normalize(raw, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        var dashed = DASHES.matcher(line).replaceAll("-");
        return ENDS.matcher(COMPARED.matcher(dashed).replaceAll(" чем")).replaceAll("");
    }

    static String of(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
