package kz.esep.admin.reports.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.esep.admin.reports.forms.Value.Blocks;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Row;
import kz.esep.admin.reports.forms.Value.Rows;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.drafts.OfferedForm;
import kz.esep.facts.CallFacts;
import kz.esep.facts.Facts;
import kz.esep.facts.Told;
import kz.esep.language.Language;
import kz.esep.language.Phrases;

/** The annual report of the grant operator to one customer over all grants that the customer ordered. */
final class OperatorReport implements Form<Subject.OfCall> {

    private final Phrases phrases;

    OperatorReport(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public OfferedForm kind() {
        return OfferedForm.OPERATOR_REPORT;
    }

    @Override
    public Class<Subject.OfCall> about() {
        return Subject.OfCall.class;
    }

    @Override
    public Map<String, Value> content(Subject.OfCall subject, Language language) {
        var call = subject.facts();
        var scribe = new Scribe(language, call.language(), phrases);
        var content = new LinkedHashMap<String, Value>();
        title(call, scribe, content);
        new CallPoints(scribe, call).into(content);
        new CallPartners(scribe, call).into(content);
        var own = new Narratives(scribe, Told.nothing());
        content.put("n_conclusions", own.of("conclusions", call.conclusions(), List::of));
        content.put("n_recommendations", own.of("recommendations", call.recommendations(), List::of));
        content.put("signature_rows", signatures(call, scribe));
        var grantees = new ArrayList<Map<String, Value>>();
        var projects = new ArrayList<Map<String, Value>>();
        for (var facts : call.projects()) {
            var inProject = new Scribe(language, facts.project().language(), phrases);
            grantees.add(grantee(facts, inProject, grantees.size() + 1));
            projects.add(new ProjectAnnex(inProject, facts, projects.size() + 1).content());
        }
        content.put("grantees", new Blocks(grantees));
        content.put("projects", new Blocks(projects));
        content.put("notes", new DraftNotes(scribe).about(call.origin(), content));
        return content;
    }

    private static void title(CallFacts call, Scribe scribe, Map<String, Value> content) {
        var year = Integer.toString(call.year());
        content.put("year", Said.of(year));
        content.put("customer", scribe.wording(call.customer()));
        content.put("operator", scribe.wording(call.operator()));
        content.put(
                "place_year",
                call.place() == null
                        ? Said.of(year)
                        : Said.of(scribe.line(call.place()).text() + " " + year));
    }

    private static Rows signatures(CallFacts call, Scribe scribe) {
        var rows = call.signatories().stream()
                .map(one ->
                        Row.of(scribe.wording(one.post()), one.name() == null ? scribe.noData() : Said.of(one.name())))
                .toList();
        return new Rows(rows.isEmpty() ? List.of(Row.of(scribe.noData(), scribe.noData())) : rows);
    }

    /** Annex 1: six fields for every NGO and grant. */
    private static Map<String, Value> grantee(Facts facts, Scribe scribe, int number) {
        var card = new Card(scribe, facts.project());
        var content = new LinkedHashMap<String, Value>();
        content.put("number", numbered(number, card.grantee()));
        content.put("a_grantee", card.grantee());
        content.put("a_head", card.head());
        content.put("a_address", card.address());
        content.put("a_title", card.title());
        content.put("a_period", card.months());
        content.put("a_amount", card.amount());
        return content;
    }

    /** The heading of a block: a number alone says nothing. */
    private static Said numbered(int number, Said name) {
        var first = name.lines().getFirst();
        return new Said(List.of(new Line(number + ". " + first.text(), first.mark())));
    }
}
