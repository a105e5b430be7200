package kz.esep.plan;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of places made comparable: «г. Актау», «Ақтау қ.» and "актау" are one. */
public final class PlaceNames {

    private static final Pattern QUOTES = Pattern.compile("[\"'«»“”„‟‘’`]");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015−-]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F\\p{Cf}.,;:]+");

    /** What kind of settlement or road it is, where it is written in short or may be left out. */
    private static final Pattern KIND = Pattern.compile(
            "(?<![\\p{L}])(?:г|город|қ|қаласы|кент|кенті|пос|п|поселок|посёлок"
                    + "|с|село|ауыл|ауылы|а|ул|улица|көш|көшесі|мкр|мкрн|микрорайон|ш/а|ықшам аудан|шағын аудан)(?![\\p{L}])");

    private PlaceNames() {}

    /** Equal for two spellings of one name: case, quotes, dashes, spaces, «г.», «қ.», «ул.» make no difference. */
    public static String key(String name) {
        var plain = DASHES.matcher(QUOTES.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" "))
                .replaceAll(" ");
        var spaced = SPACE.matcher(plain).replaceAll(" ").strip();
        var bare = SPACE.matcher(KIND.matcher(spaced).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return bare.isEmpty() ? spaced : bare;
    }
}
