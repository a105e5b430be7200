package kz.esep.admin.reports.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Mark;
import kz.esep.admin.reports.forms.Value.Source;
import kz.esep.facts.Account;
import kz.esep.facts.ActivityFacts;
import kz.esep.plan.Activity;

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
    private final MeasuredWords measured;
    private final EvidenceWords evidence;

    /** Sentences that stand alone. */
    Prose(Scribe scribe) {
        this(scribe, false);
    }

    /** @param besideFields whether dates and places stand beside the text too, so that a long list is not repeated */
    Prose(Scribe scribe, boolean besideFields) {
        this.scribe = scribe;
        this.besideFields = besideFields;
        this.measured = new MeasuredWords(scribe);
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
            Sentences.joined(facts.results().stream().map(this::asSentence).toList())
                    .ifPresent(paragraphs::add);
        }
        if (accounts.size() != 1 || facts.indicators().size() > 1) {
            measured.indicators(facts).ifPresent(paragraphs::add);
        }
        Sentences.joined(evidence.about(facts, accounts)).ifPresent(paragraphs::add);
        return paragraphs;
    }

    /** When, how often, where, how many, who led. */
    private Optional<Line> opening(ActivityFacts facts, List<Account> accounts) {
        var sentences = new ArrayList<Line>();
        new WhenWords(scribe).of(facts, accounts.size()).ifPresent(sentences::add);
        places(facts).ifPresent(sentences::add);
        people(facts, accounts.size()).ifPresent(sentences::add);
        if (facts.reach() != null) {
            sentences.add(asSentence(scribe.phrase("reach", "reach", facts.reach())));
        }
        if (accounts.size() == 1) {
            topic(accounts.getFirst()).ifPresent(sentences::add);
        }
        if (accounts.size() < 2 || accounts.size() > TOLD_ONE_BY_ONE || ledByTheSame(accounts)) {
            led(accounts).ifPresent(sentences::add);
        }
        if (accounts.size() == 1 && facts.indicators().size() < 2) {
            measured.measures(accounts.getFirst(), facts.activity()).ifPresent(sentences::add);
        }
        return Sentences.joined(sentences);
    }

    private Optional<Line> places(ActivityFacts facts) {
        if (facts.places().isEmpty()) {
            return Optional.empty();
        }
        var places = scribe.places(facts).lines();
        if (besideFields && places.size() > NAMED_AGAIN) {
            return Optional.of(Line.plain(scribe.prose("places.count", "count", places.size())));
        }
        var names = Sentences.listed(
                places, places.stream().anyMatch(one -> one.text().contains(",")) ? "; " : ", ");
        var text = names.text().endsWith(".")
                ? names.text().substring(0, names.text().length() - 1)
                : names.text();
        return Optional.of(
                new Line(scribe.prose(places.size() == 1 ? "place" : "places", "places", text), names.mark()));
    }

    private Optional<Line> people(ActivityFacts facts, int times) {
        if (facts.participants() == null) {
            return Optional.ofNullable(facts.participantsText())
                    .map(text -> Sentences.prefixed(scribe.prose("people.as-written"), scribe.asWritten(text)));
        }
        var figure = facts.participants();
        var value = figure.value();
        if (value.isEmpty()) {
            return Optional.of(Sentences.prefixed(
                    scribe.prose("people.as-written"),
                    scribe.figure(figure).lines().getFirst()));
        }
        var key = times > 1 ? "people.visits" : "people";
        return Optional.of(new Line(scribe.prose(key, "count", value.get()), Mark.PLAIN, Source.of(figure)));
    }

    private Optional<Line> topic(Account account) {
        return Optional.ofNullable(account.happening().topic())
                .map(topic -> Sentences.prefixed(scribe.prose("topic"), scribe.asWritten(topic)));
    }

    private Optional<Line> led(List<Account> accounts) {
        var names = accounts.stream()
                .flatMap(one -> Optional.ofNullable(one.happening().led()).stream())
                .map(String::strip)
                .distinct()
                .map(Line::plain)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentences.prefixed(scribe.prose("led"), Sentences.listed(names, "; ")));
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
        happening
                .measures()
                .forEach(measure -> measured.measured(measure, activity).ifPresent(counted::add));
        var first = Sentences.listed(head, ", ");
        var line = counted.isEmpty() ? first : Sentences.listed(List.of(first, Sentences.listed(counted, "; ")), " – ");
        var sentences = new ArrayList<Line>();
        sentences.add(Sentences.sentence(line));
        topic(account).ifPresent(sentences::add);
        Optional.ofNullable(happening.result()).map(this::asSentence).ifPresent(sentences::add);
        return Sentences.joined(sentences).orElseThrow();
    }

    private Line asSentence(String text) {
        return Sentences.sentence(scribe.asWritten(text));
    }
}
