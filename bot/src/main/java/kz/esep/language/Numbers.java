package kz.esep.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DecimalFormatSymbols;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Numbers as people of the language write them: "11 796 000" and "60,5" in Kazakh and Russian (the spaces do not
 * break), "11,796,000" and "60.5" in English. Thousands are always grouped, also in a number of four digits. Below
 * zero stands a true minus: a hyphen is short, and a line may break behind it.
 */
public final class Numbers {

    /** The pattern that gives the same figures inside a phrase. */
    static final String PATTERN = "#,##0.######";

    private static final String MINUS = "\u2212";

    /** Made once: a formatter that is not kept reads the symbols of its language every time. */
    private static final Map<Language, LocalizedNumberFormatter> PLAIN = each(Precision.maxFraction(6));

    private static final Map<Language, LocalizedNumberFormatter> MONEY =
            each(Precision.fixedFraction(2).trailingZeroDisplay(NumberFormatter.TrailingZeroDisplay.HIDE_IF_WHOLE));

    private Numbers() {}

    /** A number with up to six decimals and without superfluous zeros. */
    public static String say(Number number, Language language) {
        return Objects.requireNonNull(PLAIN.get(language)).format(number).toString();
    }

    /** The numbers of a compound figure: "5 / 1". */
    public static String together(List<? extends Number> numbers, Language language) {
        return numbers.stream().map(number -> say(number, language)).collect(Collectors.joining(" / "));
    }

    /** A sum of money: without decimals if whole, otherwise with exactly two ("1 124,50"). */
    public static String money(Number amount, Language language) {
        return Objects.requireNonNull(MONEY.get(language)).format(amount).toString();
    }

    private static Map<Language, LocalizedNumberFormatter> each(Precision precision) {
        var all = new EnumMap<Language, LocalizedNumberFormatter>(Language.class);
        for (var language : Language.values()) {
            var symbols = DecimalFormatSymbols.getInstance(language.locale());
            symbols.setMinusSignString(MINUS);
            all.put(
                    language,
                    NumberFormatter.withLocale(language.locale())
                            .symbols(symbols)
                            .grouping(GroupingStrategy.ON_ALIGNED)
                            .precision(precision));
        }
        return all;
    }
}
