package kz.esep.admin.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import kz.esep.language.Dates;
import kz.esep.language.Language;
import kz.esep.language.Numbers;
import kz.esep.language.Phrase;
import kz.esep.language.Phrases;
import kz.esep.language.Wording;
import kz.esep.plan.Period;
import org.jspecify.annotations.Nullable;

/**
 * Everything a page says, in the language of its reader. Named {@code t} in the templates.
 *
 * @param called what somebody is called whose id stands at what they wrote or decided
 */
public record Texts(Phrases phrases, Language language, UnaryOperator<String> called) {

    /** For what names nobody. */
    public Texts(Phrases phrases, Language language) {
        this(phrases, language, UnaryOperator.identity());
    }

    public String who(String by) {
        return called.apply(by);
    }

    public String say(String key) {
        return phrases.say(language, Phrase.of(key));
    }

    /** A phrase whose arguments follow as name, value, name, value. */
    public String say(String key, Object... namesAndValues) {
        return phrases.say(language, Phrase.of(key, namesAndValues));
    }

    public String say(Phrase phrase) {
        return phrases.say(language, phrase);
    }

    /** Whether there is a phrase of this key. */
    public boolean knows(String key) {
        return phrases.keys().contains(key);
    }

    /** A text of the plan, in the original where it is not translated; empty for none. */
    public String of(@Nullable Wording wording) {
        return wording == null ? "" : wording.in(language);
    }

    public String date(LocalDate date) {
        return Dates.chat(date, language);
    }

    public String dates(LocalDate from, LocalDate to) {
        return Dates.chatRange(from, to, language);
    }

    public String moment(Instant moment) {
        return phrases.moment(language, moment);
    }

    /** The day of a moment. */
    public String day(Instant moment) {
        return Dates.chat(phrases.day(moment), language);
    }

    public String number(BigDecimal number) {
        return Numbers.say(number, language);
    }

    /** A period in words: the contract's own, else its dates; empty where there is neither. */
    public String period(Period period) {
        if (period.text() != null) {
            return period.text();
        }
        if (period.start() != null && period.end() != null) {
            return dates(period.start(), period.end());
        }
        var known = period.start() != null ? period.start() : period.end();
        return known == null ? "" : date(known);
    }
}
