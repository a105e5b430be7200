package kz.esep.admin.reports.paper;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The named styles of a document, each as declarations of CSS together with those that it is based on. */
final class Styles {

    private static final int DEEPEST = 12;
    private static final int NO_HEADING = 0;

    private final Map<String, Element> byId = new HashMap<>();
    private final @Nullable Element defaults;
    private final @Nullable String usual;

    private Styles(@Nullable Element root) {
        this.defaults = Xml.child(root, "docDefaults");
        String normal = null;
        for (var style : Xml.children(root, "style")) {
            var id = Xml.attribute(style, "styleId");
            if (id != null) {
                byId.put(id, style);
            }
            if ("paragraph".equals(Xml.attribute(style, "type")) && "1".equals(Xml.attribute(style, "default"))) {
                normal = id;
            }
        }
        this.usual = normal;
    }

    static Styles of(WordFile file) throws NotAWordFile {
        return new Styles(file.part("word/styles.xml").orElse(null));
    }

    /** How a paragraph looks, its letters included. */
    Map<String, String> paragraph(@Nullable Element properties) {
        var css = new LinkedHashMap<String, String>();
        Css.run(Xml.child(Xml.child(defaults, "rPrDefault"), "rPr"), css);
        Css.paragraph(Xml.child(Xml.child(defaults, "pPrDefault"), "pPr"), css);
        inherit(styleOf(properties), css, 0);
        Css.paragraph(properties, css);
        return css;
    }

    /** How a run differs from its paragraph. */
    Map<String, String> run(@Nullable Element properties) {
        var css = new LinkedHashMap<String, String>();
        inherit(Xml.val(properties, "rStyle"), css, 0);
        Css.run(properties, css);
        return css;
    }

    /** The properties of a table that its style gives, null for none. */
    @Nullable
    Element table(@Nullable String id) {
        return Xml.child(id == null ? null : byId.get(id), "tblPr");
    }

    /** What numbers or bullets a paragraph has by itself or by its style. */
    Optional<Element> numbering(@Nullable Element properties) {
        var own = Xml.child(properties, "numPr");
        var style = styleOf(properties);
        for (int depth = 0; own == null && style != null && depth < DEEPEST; depth++) {
            own = Xml.child(Xml.child(byId.get(style), "pPr"), "numPr");
            style = Xml.val(byId.get(style), "basedOn");
        }
        return Optional.ofNullable(own);
    }

    /** The level of a heading from 1, 0 for what is none. */
    int level(@Nullable Element properties) {
        var style = styleOf(properties);
        var level = Xml.val(properties, "outlineLvl");
        for (int depth = 0; level == null && style != null && depth < DEEPEST; depth++) {
            var found = byId.get(style);
            level = Xml.val(Xml.child(found, "pPr"), "outlineLvl");
            if (level == null && ("Title".equals(style) || "title".equalsIgnoreCase(Xml.val(found, "name")))) {
                return 1;
            }
            style = Xml.val(found, "basedOn");
        }
        var number = Xml.number(level, -1) + 1;
        return number > 6 ? NO_HEADING : number;
    }

    private @Nullable String styleOf(@Nullable Element properties) {
        var named = Xml.val(properties, "pStyle");
        return named == null ? usual : named;
    }

    private void inherit(@Nullable String id, Map<String, String> css, int depth) {
        var style = id == null ? null : byId.get(id);
        if (style == null || depth > DEEPEST) {
            return;
        }
        inherit(Xml.val(style, "basedOn"), css, depth + 1);
        Css.run(Xml.child(style, "rPr"), css);
        Css.paragraph(Xml.child(style, "pPr"), css);
    }
}
