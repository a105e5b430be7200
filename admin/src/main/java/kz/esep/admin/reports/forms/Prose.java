package kz.esep.admin.reports.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Mark;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.admin.reports.forms.Value.Source;
import kz.esep.facts.Account;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.IndicatorFact;
import kz.esep.journal.Measure;
import kz.esep.language.Comparator;
import kz.esep.plan.Activity;
import kz.esep.plan.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * Writes about one activity what its record says, so that an author edits instead of starting from nothing. It says only
 * what was told, in the figures of the tables. The sentences are built so that no ending has to be put on a name.
 */
final class Prose {

    /** Up to how many times something happened each of them has a line of its own. */
    private static final int TOLD_ONE_BY_ONE = 8;

    /** Up to how many places are named again where a field beside the text lists them. */
    private static final int NAMED_AGAIN = 3;

    private final Scribe scribe;
    private final boolean besideFields;
    private final EvidenceWords evidence;

    /** Sentences that stand alone. */
    Prose(Scribe scribe) {
        this(scribe, false);
    }

    /** @param besideFields whether dates and places stand beside the text too, so that a long list is not repeated */
    Prose(Scribe scribe, boolean besideFields) {
        this.scribe = scribe;
        this.besideFields = besideFields;
        this.evidence = new EvidenceWords(scribe);
    }

    /**
     * The paragraphs about an activity, none where nothing of it is known.
     *
     * @param accounts its accepted entries, in order of time
     */
    List<Line> about(ActivityFacts facts, List<Account> accounts) {
        var paragraphs = new ArrayList<Line>();
        opening(facts, accounts).ifPresent(paragraphs::add);
        if (accounts.size() > 1 && accounts.size() <= TOLD_ONE_BY_ONE) {
            accounts.forEach(one -> paragraphs.add(oneByOne(one, facts.activity())));
        } else {
            joined(facts.results().stream().map(this::sentence).toList()).ifPresent(paragraphs::add);
        }
        if (accounts.size() != 1 || facts.indicators().size() > 1) {
            indicators(facts).ifPresent(paragraphs::add);
        }
        joined(evidence.about(facts, accounts)).ifPresent(paragraphs::add);
        return paragraphs;
    }

    /** When, how often, where, how many, who led. */
    private Optional<Line> opening(ActivityFacts facts, List<Account> accounts) {
        var sentences = new ArrayList<Line>();
        new WhenWords(scribe).of(facts, accounts.size()).ifPresent(sentences::add);
        places(facts).ifPresent(sentences::add);
        people(facts, accounts.size()).ifPresent(sentences::add);
        if (facts.reach() != null) {
            sentences.add(sentence(scribe.phrase("reach", "reach", facts.reach())));
        }
        if (accounts.size() == 1) {
            topic(accounts.getFirst()).ifPresent(sentences::add);
        }
        if (accounts.size() < 2 || accounts.size() > TOLD_ONE_BY_ONE || ledByTheSame(accounts)) {
            led(accounts).ifPresent(sentences::add);
        }
        if (accounts.size() == 1 && facts.indicators().size() < 2) {
            measures(accounts.getFirst(), facts.activity()).ifPresent(sentences::add);
        }
        return joined(sentences);
    }

    private Optional<Line> places(ActivityFacts facts) {
        if (facts.places().isEmpty()) {
            return Optional.empty();
        }
        var places = scribe.places(facts).lines();
        if (besideFields && places.size() > NAMED_AGAIN) {
            return Optional.of(Line.plain(scribe.prose("places.count", "count", places.size())));
        }
        var names = listed(places, places.stream().anyMatch(one -> one.text().contains(",")) ? "; " : ", ");
        var text = names.text().endsWith(".")
                ? names.text().substring(0, names.text().length() - 1)
                : names.text();
        return Optional.of(
                new Line(scribe.prose(places.size() == 1 ? "place" : "places", "places", text), names.mark()));
    }

    private Optional<Line> people(ActivityFacts facts, int times) {
        if (facts.participants() == null) {
            return Optional.ofNullable(facts.participantsText())
                    .map(text -> prefixed(scribe.prose("people.as-written"), scribe.asWritten(text)));
        }
        var figure = facts.participants();
        var value = figure.value();
        if (value.isEmpty()) {
            return Optional.of(prefixed(
                    scribe.prose("people.as-written"),
                    scribe.figure(figure).lines().getFirst()));
        }
        var key = times > 1 ? "people.visits" : "people";
        return Optional.of(new Line(scribe.prose(key, "count", value.get()), Mark.PLAIN, Source.of(figure)));
    }

    private Optional<Line> topic(Account account) {
        return Optional.ofNullable(account.happening().topic())
                .map(topic -> prefixed(scribe.prose("topic"), scribe.asWritten(topic)));
    }

    private Optional<Line> led(List<Account> accounts) {
        var names = accounts.stream()
                .flatMap(one -> Optional.ofNullable(one.happening().led()).stream())
                .map(String::strip)
                .distinct()
                .map(Line::plain)
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(prefixed(scribe.prose("led"), listed(names, "; ")));
    }

    private static boolean ledByTheSame(List<Account> accounts) {
        return accounts.stream().map(one -> one.happening().led()).distinct().count() == 1;
    }

    /** «14 июня 2025 года, Шерқала тауы – 20 человек; собранные отходы – 3,5 тонны. …» */
    private Line oneByOne(Account account, Activity activity) {
        var happening = account.happening();
        var head = new ArrayList<Line>();
        var source = new Source(List.of(account.entry()), List.of());
        head.add(new Line(scribe.days(happening.from(), happening.to()), Mark.PLAIN, source));
        if (happening.place() != null) {
            head.add(scribe.place(happening.place().name(), activity));
        }
        var counted = new ArrayList<Line>();
        if (happening.participants() != null) {
            counted.add(Line.plain(scribe.prose("heads", "count", happening.participants())));
        }
        happening.measures().forEach(measure -> measured(measure, activity).ifPresent(counted::add));
        var first = listed(head, ", ");
        var line = counted.isEmpty() ? first : listed(List.of(first, listed(counted, "; ")), " – ");
        var sentences = new ArrayList<Line>();
        sentences.add(sentence(line));
        topic(account).ifPresent(sentences::add);
        Optional.ofNullable(happening.result()).map(this::sentence).ifPresent(sentences::add);
        return joined(sentences).orElseThrow();
    }

    private Optional<Line> measures(Account account, Activity activity) {
        var told = account.happening().measures().stream()
                .flatMap(measure -> measured(measure, activity).stream())
                .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(sentence(prefixed(scribe.prose("indicators"), listed(told, "; "))));
    }

    private Optional<Line> measured(Measure measure, Activity activity) {
        return activity.indicators().stream()
                .filter(indicator -> indicator.id().equals(measure.indicator()))
                .findFirst()
                .map(indicator -> measured(indicator, hedged(measure.value(), measure.comparator())));
    }

    private Line measured(Indicator indicator, String number) {
        var name = scribe.line(indicator.name());
        var unit = unit(indicator);
        return new Line(
                small(name.text()) + " – " + number + (unit == null ? "" : unit.equals("%") ? " %" : " " + unit),
                name.mark());
    }

    /** The unit in words, null where the name of the indicator says it already or it is a mere piece. */
    private @Nullable String unit(Indicator indicator) {
        var unit =
                indicator.unit() == null ? null : scribe.line(indicator.unit()).text();
        return unit == null || unit.equals("шт") || unit.equals("дана") ? null : unit;
    }

    private String hedged(BigDecimal value, Comparator comparator) {
        var number = scribe.number(value);
        return switch (comparator) {
            case EXACTLY -> number;
            case ABOUT -> scribe.prose("hedge.about", "number", number);
            case AT_LEAST -> scribe.prose("hedge.at-least", "number", number);
            case AT_MOST -> scribe.prose("hedge.at-most", "number", number);
        };
    }

    /** What was measured beside what was planned: the level of achievement that the form asks for. */
    private Optional<Line> indicators(ActivityFacts facts) {
        var told = facts.indicators().stream()
                .filter(one -> one.fact() != null)
                .map(this::againstPlan)
                .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(sentence(prefixed(scribe.prose("indicators"), listed(told, "; "))));
    }

    private Line againstPlan(IndicatorFact one) {
        var name = scribe.line(one.indicator().name());
        var fact = scribe.figure(one.fact()).lines().getFirst();
        var value = new Line(
                one.fact() != null && one.fact().text() == null ? withUnit(one.indicator(), fact.text()) : fact.text(),
                fact.mark(),
                fact.source());
        var plan = one.indicator().plan();
        var told = listed(List.of(new Line(small(name.text()), name.mark()), value), " – ");
        if (plan == null) {
            return told;
        }
        var raw = scribe.asWritten(plan.raw());
        return worst(told.text() + " " + scribe.prose("plan", "plan", raw.text()), List.of(told, raw));
    }

    private String withUnit(Indicator indicator, String number) {
        var unit = unit(indicator);
        return unit == null ? number : number + (unit.equals("%") ? " %" : " " + unit);
    }

    private Line sentence(String text) {
        return sentence(scribe.asWritten(text));
    }

    /** A text as a sentence: a capital letter in front and a stop behind. */
    static Line sentence(Line line) {
        var text = line.text().strip();
        if (text.isEmpty()) {
            return line;
        }
        var first = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return new Line(first.matches("(?s).*[.!?…:]") ? first : first + ".", line.mark(), line.source());
    }

    /** Words of the form before words of people; the mark is theirs. */
    static Line prefixed(String words, Line line) {
        return sentence(new Line(words + " " + line.text(), line.mark(), line.source()));
    }

    static Line listed(List<Line> some, String between) {
        return worst(String.join(between, some.stream().map(Line::text).toList()), some);
    }

    static Optional<Line> joined(List<Line> sentences) {
        return sentences.isEmpty() ? Optional.empty() : Optional.of(listed(sentences, " "));
    }

    /** A name inside a sentence: its capital goes, unless it is one of an abbreviation. */
    static String small(String name) {
        return name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isLowerCase(name.charAt(1))
                ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
                : name;
    }

    private static Line worst(String text, List<Line> parts) {
        return new Line(text, new Said(parts).mark(), new Said(parts).source());
    }
}
