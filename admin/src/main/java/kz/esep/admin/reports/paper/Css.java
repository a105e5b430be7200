package kz.esep.admin.reports.paper;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Properties of Word as declarations of CSS: what the templates of the forms use. */
final class Css {

    /** Our letters are wider than those of the templates; so much smaller they take the same room. */
    private static final double LETTERS = 0.82;

    private static final double TWIPS = 20.0;
    private static final int SINGLE_LINE = 240;
    private static final Pattern COLOUR = Pattern.compile("[0-9A-Fa-f]{6}");

    private Css() {}

    static void run(@Nullable Element properties, Map<String, String> css) {
        toggle(properties, "b", "font-weight", "bold", "normal", css);
        toggle(properties, "i", "font-style", "italic", "normal", css);
        toggle(properties, "caps", "text-transform", "uppercase", "none", css);
        toggle(properties, "strike", "text-decoration", "line-through", "none", css);
        var underline = Xml.val(properties, "u");
        if (underline != null) {
            css.put("text-decoration", underline.equals("none") ? "none" : "underline");
        }
        colour(Xml.val(properties, "color"), "color", css);
        colour(Xml.attribute(Xml.child(properties, "shd"), "fill"), "background-color", css);
        var highlight = Xml.val(properties, "highlight");
        if (highlight != null) {
            css.put("background-color", highlight.equals("none") ? "transparent" : highlight.toLowerCase(Locale.ROOT));
        }
        var halfPoints = Xml.number(Xml.val(properties, "sz"), 0);
        if (halfPoints > 0) {
            css.put("font-size", points(halfPoints / 2.0 * LETTERS));
        }
        var position = Xml.val(properties, "vertAlign");
        if (position != null && !position.equals("baseline")) {
            css.put("vertical-align", position.equals("superscript") ? "super" : "sub");
        }
    }

    static void paragraph(@Nullable Element properties, Map<String, String> css) {
        var jc = Xml.val(properties, "jc");
        if (jc != null) {
            css.put(
                    "text-align",
                    switch (jc) {
                        case "center" -> "center";
                        case "right", "end" -> "right";
                        case "both", "distribute" -> "justify";
                        default -> "left";
                    });
        }
        var spacing = Xml.child(properties, "spacing");
        length(spacing, "before", "margin-top", css);
        length(spacing, "after", "margin-bottom", css);
        var line = Xml.number(Xml.attribute(spacing, "line"), 0);
        var rule = Xml.attribute(spacing, "lineRule");
        if (line > 0 && (rule == null || rule.equals("auto"))) {
            css.put("line-height", number(1.2 * line / SINGLE_LINE));
        }
        var indent = Xml.child(properties, "ind");
        length(indent, "left", "margin-left", css);
        length(indent, "start", "margin-left", css);
        length(indent, "right", "margin-right", css);
        length(indent, "firstLine", "text-indent", css);
        if (Xml.attribute(indent, "hanging") != null) {
            css.put("text-indent", "-" + twips(Xml.attribute(indent, "hanging")));
        }
        toggle(properties, "keepNext", "page-break-after", "avoid", "auto", css);
        toggle(properties, "pageBreakBefore", "page-break-before", "always", "auto", css);
        colour(Xml.attribute(Xml.child(properties, "shd"), "fill"), "background-color", css);
    }

    /** Twentieths of a point in points. */
    static String twips(@Nullable String twips) {
        return points(Xml.number(twips, 0) / TWIPS);
    }

    static String points(double points) {
        return number(points) + "pt";
    }

    static void colour(@Nullable String value, String name, Map<String, String> css) {
        if (value != null && COLOUR.matcher(value).matches()) {
            css.put(name, "#" + value.toLowerCase(Locale.ROOT));
        }
    }

    private static String number(double number) {
        var text = String.format(Locale.ROOT, "%.2f", number);
        return text.replaceFirst("\\.?0+$", "");
    }

    private static void length(@Nullable Element of, String attribute, String name, Map<String, String> css) {
        if (Xml.attribute(of, attribute) != null) {
            css.put(name, twips(Xml.attribute(of, attribute)));
        }
    }

    private static void toggle(
            @Nullable Element of, String child, String name, String on, String off, Map<String, String> css) {
        if (Xml.child(of, child) != null) {
            css.put(name, Xml.on(of, child) ? on : off);
        }
    }
}
