package kz.esep.admin.reports.filling;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.template.BlockTemplate;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.MetaTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.esep.admin.reports.forms.Value;
import kz.esep.admin.reports.forms.Value.Blocks;
import kz.esep.admin.reports.forms.Value.Narrative;
import kz.esep.admin.reports.forms.Value.Pictures;
import kz.esep.admin.reports.forms.Value.Rows;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.language.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Replaces the tags of a template with values. */
final class Filling {

    /** poi-tl's sign for a plain tag. */
    private static final char PLAIN_TAG = '\0';

    private final Photos photos;
    private final Language language;
    private final Identity identity;

    Filling(Photos photos, Language language, Identity identity) {
        this.photos = photos;
        this.language = language;
        this.identity = identity;
    }

    /** A template with its tags replaced. */
    Filled fill(InputStream template, Map<String, Value> content) throws IOException {
        var traces = new Traces();
        var lines = new Lines(traces);
        var places = new Places();
        var configure = Configure.builder()
                .useDefaultEL(true)
                .setValidErrorHandler(new Configure.AbortHandler())
                .addPlugin(PLAIN_TAG, new ValuePolicy(lines, places))
                .build();
        try (var document = XWPFTemplate.compile(template, configure)) {
            requireTheSameTags(document, content.keySet());
            try {
                document.render(tags(content));
            } catch (RuntimeException e) {
                throw new IllegalStateException("The template and the values of the form do not fit", e);
            }
            settle(places, lines, document.getXWPFDocument());
            identity.into(document.getXWPFDocument());
            return new Filled(SteadyZip.of(document.getXWPFDocument()), traces.all());
        }
    }

    /** What takes more room than a tag. */
    private void settle(Places places, Lines lines, XWPFDocument document) {
        var narratives = new NarrativeField(lines, document);
        var grids = new PictureGrid(lines, document, photos, Drafts.WORDS.say(language, "filling.photo-missing"));
        for (var place : places.in(document)) {
            switch (place.value()) {
                case Narrative narrative -> narratives.put(place, narrative);
                case Pictures pictures -> grids.put(place, pictures);
                case Said said -> throw new IllegalStateException("Needs no room of its own: " + said);
                case Rows rows -> throw new IllegalStateException("Needs no room of its own: " + rows);
                case Blocks blocks -> throw new IllegalStateException("Needs no room of its own: " + blocks);
            }
        }
    }

    /** poi-tl passes over a block without a value, and nobody would miss a value without a tag. */
    private static void requireTheSameTags(XWPFTemplate document, Set<String> names) {
        var tags = document.getElementTemplates().stream().map(Filling::name).collect(Collectors.toSet());
        if (!tags.equals(names)) {
            var different = new TreeSet<>(tags);
            different.addAll(names);
            different.removeIf(name -> tags.contains(name) && names.contains(name));
            throw new IllegalStateException("The template and the values of the form differ in " + different);
        }
    }

    private static String name(MetaTemplate tag) {
        return switch (tag) {
            case BlockTemplate block -> block.getStartMark().getTagName();
            case ElementTemplate element -> element.getTagName();
            default -> throw new IllegalStateException("A template has a tag of an unknown kind: " + tag.variable());
        };
    }

    private static Map<String, Object> tags(Map<String, Value> content) {
        var tags = new HashMap<String, Object>();
        content.forEach((name, value) -> tags.put(
                name,
                switch (value) {
                    case Said said -> said;
                    case Rows rows -> rows;
                    case Narrative narrative -> narrative;
                    case Pictures pictures -> pictures;
                    case Blocks blocks ->
                        blocks.items().stream().map(Filling::tags).toList();
                }));
        return tags;
    }
}
