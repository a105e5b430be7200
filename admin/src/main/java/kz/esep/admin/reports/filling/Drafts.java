package kz.esep.admin.reports.filling;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.template.BlockTemplate;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.MetaTemplate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.esep.admin.reports.forms.Form;
import kz.esep.admin.reports.forms.Manifest;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.admin.reports.forms.Value;
import kz.esep.admin.reports.forms.Value.Blocks;
import kz.esep.admin.reports.forms.Value.Narrative;
import kz.esep.admin.reports.forms.Value.Pictures;
import kz.esep.admin.reports.forms.Value.Rows;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.language.Language;
import kz.esep.language.Phrases;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Compiles drafts: the template of a form with what stands in it. */
public final class Drafts {

    /** poi-tl's sign for a plain tag. */
    private static final char PLAIN_TAG = '\0';

    private static final Phrases WORDS =
            Phrases.load(Drafts.class.getClassLoader(), List.of("kz/esep/admin/reports/phrases/filling.yml"));

    private Drafts() {}

    /**
     * A form about something as a Word document without its pictures. The same facts give the same bytes.
     *
     * @throws IllegalArgumentException where the form does not exist in the language
     * @throws IllegalStateException where the template has a tag that the form gives no value for
     */
    public static byte[] docx(Form<?> form, Subject subject, Language language) {
        return compile(form, subject, language, Photos.NONE).docx();
    }

    /**
     * A form as a Word document, and what stands behind its figures.
     *
     * @throws IllegalArgumentException where the form does not exist in the language
     * @throws IllegalStateException where the template has a tag that the form gives no value for
     */
    public static Filled compile(Form<?> form, Subject subject, Language language, Photos photos) {
        var template = Manifest.of(form).of(subject).templates().get(language);
        if (template == null || !form.languages().contains(language)) {
            throw new IllegalArgumentException("The form " + form.code() + " does not exist in " + language);
        }
        try (var stream = Drafts.class.getClassLoader().getResourceAsStream(Manifest.folder(form.code()) + template)) {
            return fill(Objects.requireNonNull(stream, template), form.contentOf(subject, language), photos, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A template with its tags replaced. */
    static Filled fill(InputStream template, Map<String, Value> content, Photos photos, Language language)
            throws IOException {
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
            settle(places, lines, document.getXWPFDocument(), photos, language);
            var out = new ByteArrayOutputStream();
            document.write(out);
            return new Filled(SteadyZip.of(out.toByteArray()), traces.all());
        }
    }

    /** What takes more room than a tag. */
    private static void settle(Places places, Lines lines, XWPFDocument document, Photos photos, Language language) {
        var narratives = new NarrativeField(lines, document);
        var grids = new PictureGrid(lines, document, photos, WORDS.say(language, "filling.photo-missing"));
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
        var tags = document.getElementTemplates().stream().map(Drafts::name).collect(Collectors.toSet());
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
                        blocks.items().stream().map(Drafts::tags).toList();
                }));
        return tags;
    }
}
