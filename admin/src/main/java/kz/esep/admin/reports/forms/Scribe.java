package kz.esep.admin.reports.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Mark;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.admin.reports.forms.Value.Source;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Figure;
import kz.esep.facts.Occasion;
import kz.esep.language.Dates;
import kz.esep.language.Language;
import kz.esep.language.Numbers;
import kz.esep.language.Phrase;
import kz.esep.language.Phrases;
import kz.esep.language.Wording;
import kz.esep.plan.Activity;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;

/** Writes facts of one project in the language of a form, and marks what is missing and what is not translated. */
final class Scribe {

    private final Language language;
    private final Language original;
    private final Phrases phrases;

    /** @param original the language in which the plan was written */
    Scribe(Language language, Language original, Phrases phrases) {
        this.language = language;
        this.original = original;
        this.phrases = phrases;
    }

    String phrase(String key, Object... namesAndValues) {
        return phrases.say(language, "report." + key, namesAndValues);
    }

    /** A phrase of the sentences about what happened. */
    String prose(String key, Object... namesAndValues) {
        return phrases.say(language, "prose." + key, namesAndValues);
    }

    /** A phrase by its whole key. */
    String say(String key, Object... namesAndValues) {
        return phrases.say(language, key, namesAndValues);
    }

    /** A phrase with what stands in it. */
    String say(Phrase phrase) {
        return phrases.say(language, phrase);
    }

    Language language() {
        return language;
    }

    Said noData() {
        return new Said(List.of(new Line(phrase("no-data"), Mark.NO_DATA)));
    }

    /** A text of the plan, or that there is none. */
    Said wording(@Nullable Wording wording) {
        return wording == null ? noData() : new Said(List.of(line(wording)));
    }

    /** A text of the plan after some words of the form, such as «Задача 1.» */
    Said headed(String words, Wording wording) {
        return new Said(List.of(new Line(
                (words.isEmpty() ? "" : words + " ") + wording.in(language),
                line(wording).mark())));
    }

    Line line(Wording wording) {
        var translated = wording.translation(language).isPresent();
        return new Line(wording.in(language), translated ? Mark.PLAIN : Mark.UNTRANSLATED);
    }

    /** A text that exists in the language of the plan only; a mere number belongs to every language. */
    Line asWritten(String text) {
        var foreign = language != original && text.codePoints().anyMatch(Character::isLetter);
        return new Line(text, foreign ? Mark.UNTRANSLATED : Mark.PLAIN);
    }

    /** A figure as it was counted or as a report writes it, or that there is none. */
    Said figure(@Nullable Figure figure) {
        return figure == null ? noData() : new Said(List.of(figureLine(figure, Numbers::say)));
    }

    /** A sum of money. */
    Said sum(@Nullable Figure figure) {
        return figure == null ? noData() : new Said(List.of(figureLine(figure, Numbers::money)));
    }

    private Line figureLine(Figure figure, BiFunction<BigDecimal, Language, String> written) {
        if (figure.text() != null && figure.text().codePoints().anyMatch(Character::isLetter)) {
            return asWritten(figure.text());
        }
        var numbers = figure.parts().stream()
                .map(part -> written.apply(part, language))
                .collect(Collectors.joining(" / "));
        var text = numbers.isEmpty() ? Objects.requireNonNullElse(figure.text(), "") : numbers;
        if (figure.respondents() != null) {
            text = phrase("among", "value", text, "count", figure.respondents());
        }
        return new Line(
                figure.happenings() == null ? text : phrase("per-event", "value", text, "count", figure.happenings()),
                Mark.PLAIN,
                Source.of(figure));
    }

    String number(BigDecimal number) {
        return Numbers.say(number, language);
    }

    /** When it happened; where it happened more than once, one line each with its place. */
    Said dates(ActivityFacts facts) {
        var occasions = facts.occasions().stream()
                .filter(occasion -> occasion.from() != null || occasion.text() != null)
                .toList();
        if (occasions.isEmpty()) {
            return noData();
        }
        var several = occasions.size() > 1;
        var lines = new LinkedHashMap<String, Line>();
        occasions.stream()
                .map(occasion -> occasion(occasion, facts.activity(), several))
                .forEach(line -> lines.merge(line.text(), line, Scribe::together));
        return new Said(List.copyOf(lines.values()));
    }

    /** The same words once, with everything behind them. */
    private static Line together(Line one, Line same) {
        return new Line(one.text(), one.mark(), one.source().and(same.source()));
    }

    private Line occasion(Occasion occasion, Activity activity, boolean withPlace) {
        var date = date(occasion);
        if (!withPlace || occasion.place() == null) {
            return date;
        }
        var place = place(occasion.place(), activity);
        return new Line(
                date.text() + " – " + place.text(),
                place.mark() == Mark.PLAIN ? date.mark() : place.mark(),
                date.source());
    }

    Line date(Occasion occasion) {
        var from = occasion.from();
        if (from == null) {
            return asWritten(Objects.requireNonNullElse(occasion.text(), ""));
        }
        var source = new Source(occasion.entries(), List.of());
        var to = Objects.requireNonNullElse(occasion.to(), from);
        return new Line(
                isWholeMonths(occasion) ? Months.range(from, to, language) : days(from, to), Mark.PLAIN, source);
    }

    /** Whether months are meant: they are stated, or from the first to the last day of one. */
    static boolean isWholeMonths(Occasion occasion) {
        var from = occasion.from();
        if (occasion.monthsOnly() || from == null) {
            return occasion.monthsOnly();
        }
        var to = Objects.requireNonNullElse(occasion.to(), from);
        return from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
    }

    String days(LocalDate from, LocalDate to) {
        return Dates.reportRange(from, to, language);
    }

    /** «14 июня», «14 маусым», "14 June". */
    String withoutYear(LocalDate day) {
        var year = Integer.toString(day.getYear());
        return Dates.report(day, language)
                .replace(
                        switch (language) {
                            case KK -> year + " жылғы ";
                            case RU -> " " + year + " года";
                            case EN -> " " + year;
                        },
                        "");
    }

    Said places(ActivityFacts facts) {
        return facts.places().isEmpty()
                ? noData()
                : new Said(facts.places().stream()
                        .map(name -> place(name, facts.activity()))
                        .toList());
    }

    /** A place by the name that the plan has for it in the language of the form, where it is one of the plan's. */
    Line place(String name, @Nullable Activity activity) {
        return Optional.ofNullable(activity).stream()
                .flatMap(one -> one.places().stream())
                .filter(planned -> Stream.of(Language.values())
                        .anyMatch(any -> planned.translation(any)
                                .filter(name::equalsIgnoreCase)
                                .isPresent()))
                .findFirst()
                .map(this::line)
                .orElseGet(() -> new Line(name, Mark.PLAIN));
    }

    /** Head count, words of a report in its place, and reach on a line of its own: it is never a head count. */
    Said participants(ActivityFacts facts) {
        var lines = new ArrayList<Line>();
        if (facts.participants() != null) {
            lines.add(figureLine(facts.participants(), Numbers::say));
        } else if (facts.participantsText() != null) {
            lines.add(asWritten(facts.participantsText()));
        } else {
            lines.addAll(noData().lines());
        }
        if (facts.reach() != null) {
            lines.add(new Line(phrase("reach", "reach", facts.reach()), Mark.PLAIN));
        }
        return new Said(lines);
    }

    /** A day as reports write it. */
    String day(LocalDate day) {
        return Dates.report(day, language);
    }

    /** The period of the project: as the contract writes it where it is in this language, else from its dates. */
    Said period(Project project) {
        var period = project.periodInForce();
        if (period.text() != null && language == original) {
            return Said.of(period.text());
        }
        if (period.start() == null || period.end() == null) {
            return period.text() == null ? noData() : new Said(List.of(asWritten(period.text())));
        }
        return Said.of(
                period.monthsOnly()
                        ? Months.range(period.start(), period.end(), language)
                        : Dates.reportRange(period.start(), period.end(), language));
    }
}
