package kz.esep.admin.reports.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.esep.admin.reports.sheets.Sheet.Column;
import kz.esep.evidence.Publication;
import kz.esep.facts.Account;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.facts.Figure;
import kz.esep.facts.IndicatorFact;
import kz.esep.journal.EntryId;
import kz.esep.language.Language;
import kz.esep.language.Numbers;
import kz.esep.language.Phrases;
import kz.esep.language.Wording;
import kz.esep.plan.Indicator;
import org.jspecify.annotations.Nullable;

/** The annexes of a report that are tables: plan and fact, and the register of publications. */
public final class Annexes {

    private final Facts facts;
    private final Language language;
    private final Phrases phrases;
    private final Map<EntryId, Integer> numbers;
    private final PlanInWords plans;

    /** @param phrases the phrase files of the back office */
    public Annexes(Facts facts, Language language, Phrases phrases) {
        this.facts = facts;
        this.language = language;
        this.phrases = phrases;
        this.plans = new PlanInWords(phrases, facts.project().language(), language);
        this.numbers = facts.accounts().stream().collect(Collectors.toMap(Account::entry, Account::number));
    }

    /** Every indicator beside its fact and the entries behind it. */
    public Sheet planAndFact() {
        var columns = List.of(
                new Column("№", 8),
                new Column(say("activity"), 45),
                new Column(say("indicator"), 45),
                new Column(say("unit"), 12),
                new Column(say("plan"), 18),
                new Column(say("fact"), 14),
                new Column(say("standing"), 18),
                new Column(say("entries"), 24));
        return new Sheet(say("plan-fact"), columns, row -> {
            for (var activity : facts.activities()) {
                activity.indicators().forEach(one -> row.accept(indicator(activity, one)));
            }
            facts.indicators().forEach(one -> row.accept(indicator(null, one)));
        });
    }

    private List<?> indicator(@Nullable ActivityFacts activity, IndicatorFact one) {
        var row = new ArrayList<@Nullable Object>();
        row.add(activity == null ? "" : activity.label());
        row.add(activity == null ? say("whole") : in(activity.activity().title()));
        row.add(in(one.indicator().name()));
        row.add(in(one.indicator().unit()));
        row.add(plan(one.indicator()));
        row.add(one.fact() == null ? null : figure(one.fact()));
        row.add(phrases.say(language, "standing." + one.standing().name()));
        row.add(one.fact() == null ? "" : entries(one.fact().entries()));
        return row;
    }

    /** A number that stands for words in another language has its unit behind it, as those words would. */
    private String plan(Indicator indicator) {
        var plan = indicator.plan();
        var said = plans.of(plan);
        return plan == null || said.equals(plan.raw())
                ? said
                : (said + " " + plans.unit(plan, indicator.unit())).strip();
    }

    /** A number to reckon with where it is one, else as it is written. */
    private Object figure(Figure figure) {
        if (figure.text() == null && figure.parts().size() == 1 && figure.happenings() == null) {
            return figure.parts().getFirst();
        }
        return figure.text() != null
                ? figure.text()
                : figure.parts().stream()
                        .map(part -> Numbers.say(part, language))
                        .collect(Collectors.joining(" / "));
    }

    /** Every link of an entry: where, on which platform, when it was posted, how many it reached where that is told. */
    public Sheet publications() {
        var columns = List.of(
                new Column("№", 6),
                new Column(say("activity"), 45),
                new Column(say("platform"), 20),
                new Column(say("link"), 60),
                new Column(say("posted"), 14),
                new Column(say("reach"), 14),
                new Column(say("entry"), 10));
        return new Sheet(say("publications"), columns, row -> {
            var count = 0;
            for (var account : facts.accounts()) {
                for (var publication : account.happening().publications()) {
                    count++;
                    row.accept(publication(count, account, publication));
                }
            }
        });
    }

    private List<?> publication(int number, Account account, Publication publication) {
        var row = new ArrayList<@Nullable Object>();
        row.add(number);
        row.add(activity(account));
        row.add(publication.platform());
        row.add(publication.url());
        row.add(publication.posted());
        row.add(facts.told().reached(publication.url()).orElse(null));
        row.add(account.number());
        return row;
    }

    private String activity(Account account) {
        var id = account.happening().activity();
        return facts.activities().stream()
                .filter(one -> one.activity().id().equals(id))
                .findFirst()
                .map(one -> one.label() + " " + in(one.activity().title()))
                .orElseGet(() -> Objects.requireNonNullElse(account.happening().title(), say("unplanned")));
    }

    private String entries(List<EntryId> entries) {
        return entries.stream()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(number -> "№ " + number)
                .collect(Collectors.joining(", "));
    }

    private String in(@Nullable Wording wording) {
        return wording == null ? "" : wording.in(language);
    }

    private String say(String key) {
        return phrases.say(language, "annexes." + key);
    }
}
