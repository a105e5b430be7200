package kz.esep.language;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Sums of money spelled out, as the official forms want them: figure, words in brackets, tenge. The words are
 * always made from the figure; published reports that typed both have them differ.
 */
public final class AmountInWords {

    /**
     * Kazakh cardinals with "бір" said before a thousand and a million. ICU's own rules leave it out ("миллион мың"
     * for 1 001 000), which is right in speech and wrong in a document about money.
     */
    private static final String KAZAKH = """
            %words:
            -x: минус >>;
            0: нөл; бір; екі; үш; төрт; бес; алты; жеті; сегіз; тоғыз;
            10: он[ >>]; 20: жиырма[ >>]; 30: отыз[ >>]; 40: қырық[ >>]; 50: елу[ >>];
            60: алпыс[ >>]; 70: жетпіс[ >>]; 80: сексен[ >>]; 90: тоқсан[ >>];
            100: жүз[ >>]; 200: << жүз[ >>];
            1000: << мың[ >>];
            1000000: << миллион[ >>];
            1000000000: << миллиард[ >>];
            1000000000000: << триллион[ >>];
            1000000000000000: =#,##0=;
            """;

    private static final RuleBasedNumberFormat IN_KAZAKH = new RuleBasedNumberFormat(KAZAKH, Language.KK.locale());
    private static final RuleBasedNumberFormat IN_RUSSIAN = icu(Language.RU);
    private static final RuleBasedNumberFormat IN_ENGLISH = icu(Language.EN);

    private AmountInWords() {}

    /** The whole tenge in words, without the name of the currency: «пять миллионов четыреста двадцать тысяч». */
    public static String tenge(long amount, Language language) {
        return switch (language) {
            case KK -> spelled(IN_KAZAKH, "%words", amount);
            case RU -> spelled(IN_RUSSIAN, "%spellout-cardinal-masculine", amount);
            // Its commas come and go with the size of the number; in brackets they only confuse.
            case EN -> spelled(IN_ENGLISH, "%spellout-cardinal-verbose", amount).replace(",", "");
        };
    }

    private static String spelled(RuleBasedNumberFormat format, String rules, long amount) {
        synchronized (format) { // ICU's formats are not safe for threads.
            return format.format(amount, rules);
        }
    }

    /** The whole tenge of an amount in words; its tiyn are written in figures, by {@link #official}. */
    public static String tenge(BigDecimal amount, Language language) {
        return tenge(rounded(amount).longValue(), language);
    }

    /**
     * An amount as the forms print it: «5 000 000 (пять миллионов) тенге», «1 124,50 (одна тысяча сто двадцать
     * четыре) тенге 50 тиын».
     *
     * @param amount in tenge, not negative, rounded to tiyn (hundredths)
     */
    public static String official(BigDecimal amount, Language language) {
        var rounded = rounded(amount);
        var whole = rounded.longValue();
        var tiyn = rounded.subtract(BigDecimal.valueOf(whole)).movePointRight(2).intValueExact();
        var text = Numbers.money(rounded, language) + " (" + tenge(whole, language) + ") " + currency(language);
        return tiyn == 0 ? text : text + " " + (tiyn < 10 ? "0" : "") + tiyn + " " + fraction(language);
    }

    /** A whole amount as the forms print it. */
    public static String official(long amount, Language language) {
        return official(BigDecimal.valueOf(amount), language);
    }

    private static BigDecimal rounded(BigDecimal amount) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("An amount of money is not negative: " + amount);
        }
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    private static String currency(Language language) {
        return switch (language) {
            case KK -> "теңге";
            case RU -> "тенге";
            case EN -> "tenge";
        };
    }

    private static String fraction(Language language) {
        return switch (language) {
            case KK, RU -> "тиын";
            case EN -> "tiyn";
        };
    }

    private static RuleBasedNumberFormat icu(Language language) {
        return new RuleBasedNumberFormat(language.locale(), RuleBasedNumberFormat.SPELLOUT);
    }
}
