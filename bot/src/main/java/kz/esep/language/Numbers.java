package kz.esep.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.Precision;

/**
 * Numbers as people of the language write them: "11 796 000" and "60,5" in Kazakh and Russian (the spaces do not
 * break), "11,796,000" and "60.5" in English. Thousands are always grouped, also in a number of four digits.
 */
public final class Numbers {

    /** The pattern that gives the same figures inside a phrase. */
    static final String PATTERN = "#,##0.######";

    private static final LocalizedNumberFormatter KK = grouping(Language.KK);
    private static final LocalizedNumberFormatter RU = grouping(Language.RU);
    private static final LocalizedNumberFormatter EN = grouping(Language.EN);

    private Numbers() {}

    /** A number with up to six decimals and without superfluous zeros. */
    public static String say(Number number, Language language) {
        return formatter(language)
                .precision(Precision.maxFraction(6))
                .format(number)
                .toString();
    }

    /** A sum of money: without decimals if whole, otherwise with exactly two ("1 124,50"). */
    public static String money(Number amount, Language language) {
        return formatter(language)
                .precision(Precision.fixedFraction(2)
                        .trailingZeroDisplay(NumberFormatter.TrailingZeroDisplay.HIDE_IF_WHOLE))
                .format(amount)
                .toString();
    }

    private static LocalizedNumberFormatter formatter(Language language) {
        return switch (language) {
            case KK -> KK;
            case RU -> RU;
            case EN -> EN;
        };
    }

    private static LocalizedNumberFormatter grouping(Language language) {
        return NumberFormatter.withLocale(language.locale()).grouping(GroupingStrategy.ON_ALIGNED);
    }
}
