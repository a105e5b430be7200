package kz.esep.admin.reports.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.esep.admin.reports.forms.Value.Blocks;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Mark;
import kz.esep.admin.reports.forms.Value.Narrative;
import kz.esep.admin.reports.forms.Value.Narrative.Origin;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.drafts.OfferedForm;
import kz.esep.facts.ProgrammeFacts;
import kz.esep.language.Dates;
import kz.esep.language.Language;
import kz.esep.language.Phrases;

/** The press release of a programme of small projects with its table of results, whose totals are always computed. */
final class PressRelease implements Form<Subject.OfProgramme> {

    private final Phrases phrases;

    PressRelease(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public OfferedForm kind() {
        return OfferedForm.PRESS_RELEASE;
    }

    @Override
    public Class<Subject.OfProgramme> about() {
        return Subject.OfProgramme.class;
    }

    @Override
    public Map<String, Value> content(Subject.OfProgramme subject, Language language) {
        var facts = subject.facts();
        var programme = facts.programme();
        var scribe = new Scribe(language, facts.language(), phrases);
        var words = new ProgrammeWords(scribe, facts);
        var boxes = new ProgrammeBoxes(scribe, programme);
        var content = new LinkedHashMap<String, Value>();
        content.put("funded", boxes.funded());
        content.put("office", boxes.offices());
        content.put("implementer", boxes.implementer());
        content.put("partners", boxes.partners());
        content.put("n_funder", narrative("funder", boxes.aboutFunders()));
        content.put("n_headline", narrative("headline", words.headline()));
        content.put("dateline", dateline(subject, scribe));
        content.put("n_lead", narrative("lead", words.lead()));
        content.put(
                "completed", texts(facts.completed().stream().map(words::told).toList()));
        content.put("n_quotes", narrative("quotes", words.quotes()));
        content.put("going", going(facts, words));
        content.put("projects", new Blocks(annex(facts, words)));
        content.put("table_rows", new ResultsTable(scribe).rows(facts.completed()));
        content.put("links", links(programme.links(), scribe));
        content.put("n_contacts", narrative("contacts", boxes.contacts()));
        content.put("notes", new DraftNotes(scribe).of(subject, content));
        return content;
    }

    private static Narrative narrative(String section, List<Line> record) {
        return new Narrative("release." + section, record, record.isEmpty() ? Origin.NOBODY : Origin.RECORD);
    }

    /** Towns in capitals and the day: «АҚТАУ / АСТАНА – 14 маусым 2025». */
    private static Said dateline(Subject.OfProgramme subject, Scribe scribe) {
        var towns = subject.facts().completed().stream()
                .flatMap(one -> one.places().stream())
                .map(scribe::line)
                .map(line -> new Line(line.text().toUpperCase(scribe.language().locale()), line.mark()))
                .distinct()
                .toList();
        var day = subject.on() == null
                ? scribe.noData().lines().getFirst()
                : Line.plain(Dates.report(subject.on(), scribe.language()));
        return new Said(List.of(
                towns.isEmpty() ? day : Sentences.listed(List.of(Sentences.listed(towns, " / "), day), " – ")));
    }

    private static Blocks texts(List<Line> lines) {
        return new Blocks(lines.stream()
                .map(line -> Map.<String, Value>of("text", new Said(List.of(line))))
                .toList());
    }

    private static Blocks going(ProgrammeFacts programme, ProgrammeWords words) {
        return programme.inProgress().isEmpty()
                ? Blocks.none()
                : new Blocks(List.of(Map.of(
                        "list",
                        new Said(programme.inProgress().stream()
                                .map(words::named)
                                .toList()))));
    }

    private static List<Map<String, Value>> annex(ProgrammeFacts programme, ProgrammeWords words) {
        var blocks = new ArrayList<Map<String, Value>>();
        for (var one : programme.completed()) {
            blocks.add(Map.of(
                    "heading", words.heading(one, blocks.size() + 1),
                    "card", words.card(one),
                    "deeds", words.deeds(one)));
        }
        return blocks;
    }

    private static Said links(List<String> links, Scribe scribe) {
        return links.isEmpty()
                ? scribe.noData()
                : new Said(links.stream().map(url -> new Line(url, Mark.LINK)).toList());
    }
}
