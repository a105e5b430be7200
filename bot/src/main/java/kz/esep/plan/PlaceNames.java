package kz.esep.plan;

import java.util.regex.Pattern;
import kz.esep.language.SearchText;

/** Names of places made comparable: «г. Ақтау», «Ақтау қ.» and "актау" are one. */
public final class PlaceNames {

    private static final Pattern QUOTES = Pattern.compile("[\"'«»“”„‟‘’`\\p{Cf}]");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0\\u202F\\u2010-\\u2015−,;:.()-]+");

    /** What kind of settlement or road it is, with folded letters; a short one only with its dot or in front. */
    private static final Pattern KIND =
            Pattern.compile("(?<!\\p{L})(?:(?:город|каласы|кент|кенти|поселок|село|ауыл|ауылы"
                    + "|улица|коше|кошеси|мкрн?|микрорайон|ыкшам аудан|ыкшам ауданы|шагын аудан|шагын ауданы)(?!\\p{L})"
                    + "|(?:г|к|с|п|а|ул|кош|пос)\\.)|^(?:г|с|п|ул)\\s");

    private PlaceNames() {}

    /** Equal for two spellings of one name: case, Kazakh letters, quotes, dashes, «г.», «қ.», «ул.» make no difference. */
    public static String key(String name) {
        var plain = QUOTES.matcher(SearchText.fold(name)).replaceAll("").strip();
        var bare = spaced(KIND.matcher(plain).replaceAll(" "));
        return bare.isEmpty() ? spaced(plain) : bare;
    }

    private static String spaced(String text) {
        return BETWEEN.matcher(text).replaceAll(" ").strip();
    }
}
