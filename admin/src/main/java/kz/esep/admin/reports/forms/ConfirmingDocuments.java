package kz.esep.admin.reports.forms;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.esep.admin.reports.forms.Annexes.Annex;
import kz.esep.admin.reports.forms.Annexes.Item;
import kz.esep.admin.reports.forms.Annexes.Published;
import kz.esep.admin.reports.forms.Value.Blocks;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Mark;
import kz.esep.admin.reports.forms.Value.Picture;
import kz.esep.admin.reports.forms.Value.Pictures;
import kz.esep.admin.reports.forms.Value.Row;
import kz.esep.admin.reports.forms.Value.Rows;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.admin.reports.forms.Value.Source;
import kz.esep.drafts.OfferedForm;
import kz.esep.evidence.FileKind;
import kz.esep.language.Dates;
import kz.esep.language.Language;
import kz.esep.language.Phrases;

/** The annex of confirming documents: everything that is filed, numbered, by activity. */
final class ConfirmingDocuments implements Form<Subject.OfProject> {

    private static final int BESIDE_EACH_OTHER = 3;

    private final Phrases phrases;

    ConfirmingDocuments(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public OfferedForm kind() {
        return OfferedForm.CONFIRMING_DOCUMENTS;
    }

    @Override
    public Class<Subject.OfProject> about() {
        return Subject.OfProject.class;
    }

    @Override
    public Map<String, Value> content(Subject.OfProject subject, Language language) {
        var facts = subject.facts();
        var scribe = new Scribe(language, facts.project().language(), phrases);
        var card = new Card(scribe, facts.project());
        var all = Annexes.of(facts).all();
        var content = new LinkedHashMap<String, Value>();
        content.put("title", card.title());
        content.put("grantee", card.grantee());
        content.put("contract", card.contract());
        content.put(
                "annexes",
                new Blocks(all.stream().map(one -> annex(one, scribe)).toList()));
        content.put("nothing", all.isEmpty() ? Blocks.ofText(Said.of(scribe.phrase("annex.nothing"))) : Blocks.none());
        content.put("notes", new DraftNotes(scribe).of(subject, content));
        return content;
    }

    private static Map<String, Value> annex(Annex annex, Scribe scribe) {
        return Map.of(
                "heading", heading(annex, scribe),
                "documents",
                        block(
                                annex.documents().isEmpty(),
                                "document_rows",
                                new Rows(annex.documents().stream()
                                        .map(one -> document(one, scribe))
                                        .toList())),
                "photos", photos(annex, scribe),
                "publications",
                        block(
                                annex.publications().isEmpty(),
                                "publication_rows",
                                new Rows(annex.publications().stream()
                                        .map(one -> published(one, scribe))
                                        .toList())));
    }

    private static Blocks block(boolean nothing, String tag, Value value) {
        return nothing ? Blocks.none() : new Blocks(List.of(Map.of(tag, value)));
    }

    private static Said heading(Annex annex, Scribe scribe) {
        var title = annex.activity() == null
                ? Line.plain(scribe.phrase("annex.unplanned"))
                : new MainTable(scribe).activity(annex.activity()).lines().getFirst();
        return new Said(List.of(new Line(
                scribe.phrase("annex.number", "number", Integer.toString(annex.number())) + " " + title.text(),
                title.mark())));
    }

    private static Row document(Item item, Scribe scribe) {
        var name = item.document() != null
                ? scribe.say("document." + item.document())
                : Optional.ofNullable(item.file().name()).orElseGet(() -> scribe.phrase("annex.unnamed"));
        return Row.of(
                Said.of(item.number()),
                sourced(capital(name), item),
                item.reference() == null ? Said.of("–") : Said.of(item.reference()),
                Said.of(Dates.table(item.account().happening().from())),
                Said.of("№ " + item.account().number()));
    }

    private static Blocks photos(Annex annex, Scribe scribe) {
        var captions = new PhotoCaptions(scribe);
        var pictures = annex.pictures().stream()
                .filter(one -> one.file().kind() == FileKind.PHOTO)
                .map(one -> new Picture(one.file().id(), captions.of(one.number(), one.account(), one.file())))
                .toList();
        var films = annex.pictures().stream()
                .filter(one -> one.file().kind() != FileKind.PHOTO)
                .map(one -> captions.ofFilm(one.number(), one.account(), one.file())
                        .inOneLine()
                        .lines()
                        .getFirst())
                .toList();
        return annex.pictures().isEmpty()
                ? Blocks.none()
                : new Blocks(List.of(Map.of(
                        "pictures",
                        new Pictures(pictures, BESIDE_EACH_OTHER),
                        "films",
                        films.isEmpty() ? Blocks.none() : Blocks.ofText(new Said(films)))));
    }

    private static Row published(Published one, Scribe scribe) {
        return Row.of(
                Said.of(one.number()),
                one.platform() == null ? scribe.noData() : Said.of(one.platform()),
                one.posted() == null ? scribe.noData() : Said.of(Dates.table(one.posted())),
                new Said(List.of(new Line(
                        one.link().url(), Mark.LINK, new Source(one.link().entries(), List.of())))),
                one.reach() == null ? scribe.noData() : Said.of(scribe.number(BigDecimal.valueOf(one.reach()))));
    }

    private static Said sourced(String text, Item item) {
        return new Said(List.of(new Line(
                text,
                Mark.PLAIN,
                new Source(List.of(item.account().entry()), List.of(item.file().id())))));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
