package kz.esep.admin.reports.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Mark;
import kz.esep.admin.reports.forms.Value.Row;
import kz.esep.admin.reports.forms.Value.Rows;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.facts.CallFacts;
import kz.esep.facts.CallFacts.Contract;
import kz.esep.language.Dates;
import kz.esep.language.Numbers;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/** Points 1 to 6 of the operator's report: every number in them is counted, none is typed. */
final class CallPoints {

    private static final int FIELD = 1;
    private static final int TERM = 3;

    private final Scribe scribe;
    private final CallFacts call;
    private final CallMoney sums;

    CallPoints(Scribe scribe, CallFacts call) {
        this.scribe = scribe;
        this.call = call;
        this.sums = new CallMoney(scribe, call);
    }

    void into(Map<String, Value> content) {
        content.put("announced", announced());
        content.put("announcement_links", links());
        content.put("closed", call.closing() == null ? scribe.noData() : said("closed", "date", day(call.closing())));
        content.put("point2", sums.announcedGrants());
        content.put("point2_rows", priorities());
        content.put("point3", signed());
        content.put("point3_rows", contracts());
        content.put("point4", fields());
        content.put("point5", sums.money());
        content.put("point6", sums.extra());
    }

    private Said announced() {
        var customer = scribe.line(call.customer());
        if (call.announced() == null) {
            return scribe.noData();
        }
        return new Said(List.of(new Line(
                words(
                        "announced",
                        "date",
                        day(call.announced()),
                        "year",
                        Integer.toString(call.year()),
                        "customer",
                        customer.text()),
                customer.mark())));
    }

    private Said links() {
        return call.links().isEmpty()
                ? scribe.noData()
                : new Said(call.links().stream()
                        .map(url -> new Line(url, Mark.LINK))
                        .toList());
    }

    private Rows priorities() {
        var rows = new ArrayList<Row>();
        for (var one : call.priorities()) {
            rows.add(Row.of(
                    Said.of(Integer.toString(rows.size() + 1)),
                    scribe.wording(one.name()),
                    Said.of(Integer.toString(one.grants())),
                    one.sum() == null ? scribe.noData() : Said.of(Numbers.money(one.sum(), scribe.language()))));
        }
        return orNothing(rows, 4);
    }

    /** The number of NGOs is that of different ones: two grants of one NGO are one NGO. */
    private Said signed() {
        if (call.contracts().isEmpty()) {
            return scribe.noData();
        }
        var ngos = call.contracts().stream()
                .flatMap(contract -> Optional.ofNullable(contract.grantee()).stream())
                .map(name -> name.in(name.original()).strip())
                .distinct()
                .count();
        var lines = new ArrayList<Line>();
        lines.add(Line.plain(words("point3", "contracts", call.contracts().size(), "ngos", ngos)));
        if (!call.cancelled().isEmpty()) {
            lines.add(Line.plain(
                    words("point3.cancelled", "count", call.cancelled().size())));
        }
        return new Said(lines);
    }

    private Rows contracts() {
        var rows = new ArrayList<Row>();
        @Nullable Contract above = null;
        for (var one : call.contracts()) {
            rows.add(contract(one, above, rows.size() + 1));
            above = one;
        }
        return orNothing(rows, 6);
    }

    /** Field and term go on over rows of the same value. */
    private Row contract(Contract one, @Nullable Contract above, int number) {
        var continued = new HashSet<Integer>();
        if (above != null && same(above.field(), one.field())) {
            continued.add(FIELD);
        }
        if (above != null && same(above.term(), one.term())) {
            continued.add(TERM);
        }
        var cells = new ArrayList<@Nullable Said>(List.of(
                Said.of(Integer.toString(number)),
                continued.contains(FIELD) ? Said.nothing() : scribe.wording(one.field()),
                scribe.wording(one.priority()),
                continued.contains(TERM) ? Said.nothing() : scribe.wording(one.term()),
                scribe.wording(one.grantee()),
                numberAndDate(one)));
        return new Row(cells, Set.copyOf(continued));
    }

    private static boolean same(@Nullable Wording above, @Nullable Wording below) {
        return above != null && above.equals(below);
    }

    private Said numberAndDate(Contract one) {
        var lines = new ArrayList<Line>();
        var date = one.date() == null ? null : Dates.table(one.date());
        var text = Stream.of(one.number() == null ? null : "№ " + one.number(), date)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        lines.addAll(text.isEmpty() ? scribe.noData().lines() : List.of(Line.plain(String.join(", ", text))));
        if (one.cancelled() != null) {
            lines.add(Line.plain(words("cancelled.mark")));
        }
        return new Said(lines);
    }

    /** Projects that were carried out, by field; cancelled ones are left out. */
    private Said fields() {
        var lines = new ArrayList<Line>();
        var customer = scribe.line(call.customer());
        lines.add(new Line(
                words("point4", "year", Integer.toString(call.year()), "customer", customer.text()), customer.mark()));
        var byField = new LinkedHashMap<Line, Integer>();
        call.inForce()
                .forEach(one -> byField.merge(
                        one.field() == null ? scribe.noData().lines().getFirst() : scribe.line(one.field()),
                        1,
                        Integer::sum));
        byField.forEach((field, count) ->
                lines.add(new Line(words("point4.field", "field", field.text(), "count", count), field.mark())));
        return new Said(lines);
    }

    private String day(LocalDate day) {
        return Dates.report(day, scribe.language());
    }

    private Rows orNothing(List<Row> rows, int columns) {
        if (!rows.isEmpty()) {
            return new Rows(rows);
        }
        var cells = new ArrayList<@Nullable Said>();
        for (int i = 0; i < columns; i++) {
            cells.add(scribe.noData());
        }
        return new Rows(List.of(new Row(cells, Set.of())));
    }

    private Said said(String key, Object... namesAndValues) {
        return Said.of(words(key, namesAndValues));
    }

    private String words(String key, Object... namesAndValues) {
        return scribe.say("operator-report." + key, namesAndValues);
    }
}
