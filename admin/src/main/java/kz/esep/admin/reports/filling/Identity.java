package kz.esep.admin.reports.filling;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.esep.admin.reports.forms.Form;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.language.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * What a document says of itself, in properties that Word keeps: by them it is known again when it comes back.
 *
 * @param properties by their names
 */
public record Identity(Map<String, String> properties) {

    /** The id of the project that a document is about. */
    public static final String PROJECT = "esep-project";

    public static final String FORM = "esep-form";
    public static final String LANGUAGE = "esep-language";

    /** Nothing. */
    static final Identity NONE = new Identity(Map.of());

    static Identity of(Form<?> form, Subject subject, Language language) {
        var properties = new LinkedHashMap<String, String>();
        properties.put(FORM, form.code());
        properties.put(LANGUAGE, language.code());
        switch (subject) {
            case Subject.OfProject one ->
                properties.put(PROJECT, one.facts().project().id().value());
            case Subject.OfActivity one ->
                properties.put(PROJECT, one.facts().project().id().value());
            default -> {
                // About several projects.
            }
        }
        return new Identity(properties);
    }

    void into(XWPFDocument document) {
        var custom = document.getProperties().getCustomProperties();
        properties.forEach(custom::addProperty);
    }
}
