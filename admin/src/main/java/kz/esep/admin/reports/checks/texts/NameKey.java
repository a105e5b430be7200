package kz.esep.admin.reports.checks.texts;

import java.util.regex.Pattern;
import kz.esep.language.SearchText;

/** Equal for all spellings of the name of one organisation, whatever the letters, the quotes and the legal form. */
final class NameKey {

    /** With folded letters. */
    private static final Pattern LEGAL_FORM =
            Pattern.compile("(?U)(?<!\\p{L})(?:кеак|жшс|коммерциялык емес акционерлик когам|"
                    + "когамдык (?:кор|коры|бирлестик|бирлестиги)|жеке(?:меншик)? мекеме(?:си)?|укиметтик емес (?:уйым|уйымы|мекеме|мекемеси)"
                    + "|уеу|уйымы?|мекемеси?|коры?|бирлестиги?|нпо|оо|оф|тоо|ао|нао|чу|общественн\\p{L}+ (?:объединени\\p{L}+|фонд\\p{L}*)"
                    + "|частн\\p{L}+ (?:учреждени\\p{L}+|фонд\\p{L}*)|фонд\\p{L}*|ngo|llp|ltd)(?!\\p{L})");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameKey() {}

    static String of(String name) {
        var folded = SearchText.fold(name);
        var bare = sounds(LEGAL_FORM.matcher(folded).replaceAll(" "));
        return bare.isEmpty() ? sounds(folded) : bare;
    }

    /** ы and и are heard alike in names that went through Russian: «Маңғыстау», «Мангистау». */
    private static String sounds(String folded) {
        return NO_LETTER
                .matcher(folded)
                .replaceAll("")
                .replace('и', 'ы')
                .replace('й', 'ы')
                .replace("ь", "");
    }
}
