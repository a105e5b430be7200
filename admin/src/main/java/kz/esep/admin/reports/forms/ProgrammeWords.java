package kz.esep.admin.reports.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.call.Programme;
import kz.esep.facts.Figure;
import kz.esep.facts.ProgrammeFacts;
import kz.esep.facts.ProgrammeFacts.Amount;
import kz.esep.facts.ProgrammeFacts.Deed;
import kz.esep.facts.ProgrammeFacts.Money;
import kz.esep.facts.ProgrammeFacts.SmallProject;
import kz.esep.language.Numbers;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/** The sentences of a press release about a programme and its small projects. */
final class ProgrammeWords {

    private final Scribe scribe;
    private final ProgrammeFacts facts;

    ProgrammeWords(Scribe scribe, ProgrammeFacts facts) {
        this.scribe = scribe;
        this.facts = facts;
    }

    List<Line> headline() {
        var text = words(
                "headline",
                "total",
                facts.projects().size(),
                "completed",
                facts.completed().size());
        var region = facts.programme().region();
        if (region == null) {
            return List.of(Line.plain(text));
        }
        return List.of(Sentences.listed(List.of(scribe.line(region), Line.plain(text)), ": "));
    }

    /** What came of the programme, who pays and who carries it out, with the marks of the annexes that say more. */
    List<Line> lead() {
        var programme = facts.programme();
        var sentences = new ArrayList<Line>();
        said("programme", line(programme.name())).forEach(sentences::add);
        sentences.add(Line.plain(words(
                "lead",
                "total",
                facts.projects().size(),
                "completed",
                facts.completed().size(),
                "going",
                facts.inProgress().size())));
        participants().ifPresent(count -> sentences.add(Line.plain(words("participants", "count", count))));
        if (!programme.funders().isEmpty()) {
            said("funding", Stream.of(ProgrammeBoxes.funders(scribe, programme)))
                    .forEach(sentences::add);
        }
        said("organisers", organisers(programme)).forEach(sentences::add);
        said("goal", line(programme.goal())).forEach(sentences::add);
        said("project", line(programme.title())).forEach(sentences::add);
        return Sentences.joined(sentences).stream().toList();
    }

    private Stream<Line> organisers(Programme programme) {
        var all = Stream.concat(
                        line(programme.implementer()),
                        programme.partners().stream().map(scribe::line))
                .toList();
        return all.isEmpty() ? Stream.empty() : Stream.of(Sentences.listed(all, ", "));
    }

    private Stream<Line> line(@Nullable Wording wording) {
        return Optional.ofNullable(wording).map(scribe::line).stream();
    }

    /** A sentence of the form about a name or a text. */
    private Stream<Line> said(String key, Stream<Line> about) {
        return about.map(line -> new Line(words(key, "text", line.text().replaceFirst("\\.$", "")), line.mark()));
    }

    /** What somebody who agreed to it says about a completed project. */
    List<Line> quotes() {
        return facts.completed().stream()
                .flatMap(one -> line(one.quote())
                        .map(quote -> Sentences.listed(
                                List.of(new Line(words("quote", "text", quote.text()), quote.mark()), named(one)),
                                " – ")))
                .toList();
    }

    private Optional<BigDecimal> participants() {
        return facts.completed().stream()
                .flatMap(one -> Optional.ofNullable(one.counts().participants()).stream())
                .flatMap((Figure figure) -> figure.value().stream())
                .reduce(BigDecimal::add);
    }

    /** One short paragraph about a completed project. */
    Line told(SmallProject one) {
        var parts = new ArrayList<Line>();
        parts.add(Sentences.sentence(named(one)));
        Optional.ofNullable(one.result())
                .map(scribe::line)
                .map(Sentences::sentence)
                .ifPresent(parts::add);
        return Sentences.joined(parts).orElseThrow();
    }

    /** «Организация (место) – название». */
    Line named(SmallProject one) {
        var parts = new ArrayList<Line>();
        Optional.ofNullable(one.organisation()).map(scribe::line).ifPresent(parts::add);
        parts.add(scribe.line(one.title()));
        var named = Sentences.listed(parts, " – ");
        if (one.places().isEmpty()) {
            return named;
        }
        var places = Sentences.listed(one.places().stream().map(scribe::line).toList(), ", ");
        return Sentences.listed(List.of(named, new Line("(" + places.text() + ")", places.mark())), " ");
    }

    Said heading(SmallProject one, int number) {
        return new Said(List.of(Sentences.listed(List.of(Line.plain(number + "/"), scribe.line(one.title())), " ")));
    }

    /** «Орындаушы ұйым: … / бюджеті: … евро / зардап шеккендер: …»; the last one is optional. */
    Said card(SmallProject one) {
        var parts = new ArrayList<Line>();
        var organisation = scribe.wording(one.organisation()).lines().getFirst();
        parts.add(new Line(words("organisation", "name", organisation.text()), organisation.mark()));
        parts.add(Line.plain(
                words("budget", "sum", one.budget() == null ? scribe.phrase("no-data") : money(one.budget()))));
        Optional.ofNullable(one.beneficiaries())
                .ifPresent(count -> parts.add(Line.plain(words("beneficiaries", "count", scribe.number(count)))));
        return new Said(List.of(Sentences.listed(parts, " / ")));
    }

    private String money(Money money) {
        var amount = Numbers.money(money.amount(), scribe.language());
        return switch (money.currency()) {
            case "EUR" -> words("euro", "sum", amount);
            case Programme.TENGE -> words("tenge", "sum", amount);
            case "USD" -> words("dollar", "sum", amount);
            default -> amount + " " + money.currency();
        };
    }

    /** The paragraph of what was done, with figures. */
    Said deeds(SmallProject one) {
        var sentences = one.deeds().stream().map(this::deed).toList();
        return sentences.isEmpty()
                ? scribe.noData()
                : new Said(Sentences.joined(sentences).stream().toList());
    }

    private Line deed(Deed deed) {
        var what = scribe.line(deed.what());
        var figures = new ArrayList<Line>();
        deed.others()
                .forEach((kind, count) -> figures.add(
                        Line.plain(words("others." + kind.name().toLowerCase(Locale.ROOT), "count", count))));
        deed.amounts().stream()
                .filter(amount -> isWorthSaying(amount.quantity(), what.text(), deed.people()))
                .map(this::amount)
                .forEach(figures::add);
        if (deed.people() != null) {
            figures.add(Line.plain(scribe.prose("heads", "count", deed.people())));
        }
        return Sentences.sentence(
                figures.isEmpty() ? what : Sentences.listed(List.of(what, Sentences.listed(figures, ", ")), " – "));
    }

    private Line amount(Amount amount) {
        var number = scribe.number(amount.quantity());
        return line(amount.unit())
                .map(unit -> new Line(number + " " + unit.text(), unit.mark()))
                .findFirst()
                .orElseGet(() -> Line.plain(number));
    }

    /** One of something goes without saying, as does what the title or the number of people says. */
    private static boolean isWorthSaying(BigDecimal quantity, String title, @Nullable BigDecimal people) {
        return quantity.compareTo(BigDecimal.ONE) > 0
                && !says(title, quantity)
                && (people == null || quantity.compareTo(people) != 0);
    }

    private static boolean says(String text, BigDecimal number) {
        return text.matches("(?s).*(?<!\\d)" + number.toBigInteger() + "(?!\\d).*");
    }

    private String words(String key, Object... namesAndValues) {
        return scribe.say("press-release." + key, namesAndValues);
    }
}
