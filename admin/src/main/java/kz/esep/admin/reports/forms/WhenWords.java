package kz.esep.admin.reports.forms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Occasion;
import kz.esep.language.Language;

/** Says in a sentence when an activity took place and how often. */
final class WhenWords {

    private final Scribe scribe;

    WhenWords(Scribe scribe) {
        this.scribe = scribe;
    }

    /** @param logged how many entries there are, 0 where a published report declares the facts */
    Optional<Line> of(ActivityFacts facts, int logged) {
        var dated = facts.occasions().stream()
                .filter(one -> one.from() != null || one.text() != null)
                .toList();
        var times = logged > 0
                ? logged
                : Optional.ofNullable(facts.happenings())
                        .flatMap(figure -> figure.value())
                        .map(Number::intValue)
                        .orElse(0);
        if (dated.isEmpty()) {
            return times < 2 ? Optional.empty() : Optional.of(Line.plain(scribe.prose("times", "count", times)));
        }
        if (dated.stream().anyMatch(one -> one.from() == null || one.monthsOnly() || Scribe.isWholeMonths(one))) {
            return Optional.of(asWritten(dated, times));
        }
        return Optional.of(Line.plain(logged > 1 ? within(dated, times) : onDays(dated, times)));
    }

    /** Months, and dates that a report writes in its own words: beside each other, without an ending on any. */
    private Line asWritten(List<Occasion> dated, int times) {
        var dates = Sentences.listed(dated.stream().map(scribe::date).distinct().toList(), "; ");
        var when = new Line(scribe.prose("when", "dates", dates.text()), dates.mark());
        return times < 2
                ? when
                : Sentences.listed(List.of(Line.plain(scribe.prose("times", "count", times)), when), " ");
    }

    /** «Мероприятие прошло 27–28 сентября 2025 года.» */
    private String onDays(List<Occasion> dated, int times) {
        var days = dated.stream().map(one -> scribe.date(one).text()).distinct().toList();
        var text = String.join(", ", days);
        if (times > 1) {
            return scribe.prose("times.on", "count", times, "dates", text);
        }
        var several = days.size() > 1 || isLonger(dated.getFirst());
        return scribe.prose(several ? "on-days" : "on-day", "dates", text);
    }

    private static boolean isLonger(Occasion one) {
        return one.to() != null && !one.to().equals(one.from());
    }

    /** «Мероприятие проведено 20 раз, с 14 июня по 30 октября 2025 года.» */
    private String within(List<Occasion> dated, int times) {
        var first = dated.stream()
                .map(one -> Objects.requireNonNull(one.from()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var last = dated.stream()
                .map(WhenWords::end)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (first.equals(last)) {
            return scribe.prose("times.on", "count", times, "dates", scribe.days(first, last));
        }
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return scribe.prose("times.within-month", "count", times, "dates", scribe.days(first, last));
        }
        return scribe.prose("times.within", "count", times, "from", from(first, last), "to", to(first, last));
    }

    private static LocalDate end(Occasion one) {
        return Objects.requireNonNull(one.to() == null ? one.from() : one.to());
    }

    /** The year is said once: in Kazakh in front, in the other languages behind. */
    private String from(LocalDate first, LocalDate last) {
        return scribe.language() == Language.KK || first.getYear() != last.getYear()
                ? scribe.days(first, first)
                : scribe.withoutYear(first);
    }

    private String to(LocalDate first, LocalDate last) {
        return scribe.language() == Language.KK && first.getYear() == last.getYear()
                ? scribe.withoutYear(last)
                : scribe.days(last, last);
    }
}
