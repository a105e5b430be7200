package kz.esep.admin.reports.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.facts.Figure;
import kz.esep.facts.ProgrammeFacts;
import kz.esep.facts.ProgrammeFacts.Deed;
import kz.esep.facts.ProgrammeFacts.Money;
import kz.esep.facts.ProgrammeFacts.SmallProject;
import kz.esep.language.Numbers;

/** The sentences of a press release about a programme and its small projects. */
final class ProgrammeWords {

    private final Scribe scribe;
    private final ProgrammeFacts programme;

    ProgrammeWords(Scribe scribe, ProgrammeFacts programme) {
        this.scribe = scribe;
        this.programme = programme;
    }

    Said funded() {
        if (programme.funders().isEmpty()) {
            return scribe.noData();
        }
        var names =
                Sentences.listed(programme.funders().stream().map(scribe::line).toList(), ", ");
        return new Said(List.of(new Line(words("funded", "funders", names.text()), names.mark())));
    }

    List<Line> headline() {
        var text = words(
                "headline",
                "total",
                programme.projects().size(),
                "completed",
                programme.completed().size());
        if (programme.region() == null) {
            return List.of(Line.plain(text));
        }
        return List.of(Sentences.listed(List.of(scribe.line(programme.region()), Line.plain(text)), ": "));
    }

    /** What came of the programme, with the marks of the annexes that say more. */
    List<Line> lead() {
        var sentences = new ArrayList<Line>();
        if (programme.programme() != null) {
            var name = scribe.line(programme.programme());
            sentences.add(new Line(words("programme", "programme", name.text()), name.mark()));
        }
        sentences.add(Line.plain(words(
                "lead",
                "total",
                programme.projects().size(),
                "completed",
                programme.completed().size(),
                "going",
                programme.inProgress().size())));
        participants().ifPresent(count -> sentences.add(Line.plain(words("participants", "count", count))));
        var title = scribe.line(programme.title());
        sentences.add(new Line(words("project", "title", title.text()), title.mark()));
        return Sentences.joined(sentences).stream().toList();
    }

    private Optional<BigDecimal> participants() {
        return programme.completed().stream()
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
            case "KZT" -> words("tenge", "sum", amount);
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
        var said = what.text();
        if (deed.quantity() != null
                && !says(said, deed.quantity())
                && deed.quantity().compareTo(BigDecimal.ONE) > 0) {
            var unit = deed.unit() == null ? Line.plain("") : scribe.line(deed.unit());
            figures.add(new Line((scribe.number(deed.quantity()) + " " + unit.text()).strip(), unit.mark()));
        }
        if (deed.people() != null) {
            figures.add(Line.plain(scribe.prose("heads", "count", deed.people())));
        }
        return Sentences.sentence(
                figures.isEmpty() ? what : Sentences.listed(List.of(what, Sentences.listed(figures, ", ")), " – "));
    }

    private static boolean says(String text, BigDecimal number) {
        return text.matches("(?s).*(?<!\\d)" + number.toBigInteger() + "(?!\\d).*");
    }

    private String words(String key, Object... namesAndValues) {
        return scribe.say("press-release." + key, namesAndValues);
    }
}
