package kz.esep.admin.reports.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Writes what stands in a paragraph: text in its looks, links, pictures, and the figures that can be traced. */
final class Runs {

    private static final double EMU_PER_POINT = 12_700.0;
    private static final String OURS = "esep";

    private final StringBuilder out;
    private final StyleSheet sheet;
    private final Styles styles;
    private final Map<String, String> targets;
    private final Medium medium;

    Runs(StringBuilder out, StyleSheet sheet, Styles styles, Map<String, String> targets, Medium medium) {
        this.out = out;
        this.sheet = sheet;
        this.styles = styles;
        this.targets = targets;
        this.medium = medium;
    }

    void write(Element paragraph) {
        var open = "";
        for (var one : Xml.children(paragraph)) {
            switch (one.getLocalName()) {
                case "r" -> run(one);
                case "hyperlink" -> link(one, open.isEmpty());
                case "bookmarkStart" -> {
                    if (open.isEmpty()) {
                        open = figure(one);
                    }
                }
                case "bookmarkEnd" -> {
                    if (open.equals(Xml.attribute(one, "id"))) {
                        out.append("</a>");
                        open = "";
                    }
                }
                case "sdt" -> inlineField(one);
                case "ins", "smartTag", "fldSimple" -> write(one);
                default -> {
                    // Properties, and what was deleted with changes tracked.
                }
            }
        }
        if (!open.isEmpty()) {
            out.append("</a>");
        }
    }

    /** Opens a figure; its number, by which the end is known, or nothing where it is no figure of ours. */
    private String figure(Element bookmark) {
        var name = Xml.attribute(bookmark, "name");
        var id = Xml.attribute(bookmark, "id");
        if (name == null || id == null || !name.matches(OURS + "\\d+")) {
            return "";
        }
        var attributes = medium.figure(name);
        if (attributes.isEmpty()) {
            return "";
        }
        out.append("<a class=\"traced\" ").append(attributes).append('>');
        return id;
    }

    private void inlineField(Element field) {
        var content = Xml.child(field, "sdtContent");
        if (content != null) {
            var waits = Xml.child(Xml.child(field, "sdtPr"), "showingPlcHdr") != null;
            out.append(waits ? "<span class=\"field waits\">" : "<span class=\"field\">");
            write(content);
            out.append("</span>");
        }
    }

    private void link(Element link, boolean allowed) {
        var target = targets.getOrDefault(Xml.relation(link, "id"), "");
        var opened = allowed && target.matches("https?://.*");
        if (opened) {
            out.append("<a rel=\"noopener noreferrer\" href=\"")
                    .append(Html.escaped(target))
                    .append("\">");
        }
        Xml.children(link, "r").forEach(this::run);
        if (opened) {
            out.append("</a>");
        }
    }

    private void run(Element run) {
        var css = styles.run(Xml.child(run, "rPr"));
        var look = sheet.attribute(css);
        if (!look.isEmpty()) {
            out.append("<span").append(look).append('>');
        }
        for (var one : Xml.children(run)) {
            switch (one.getLocalName()) {
                case "t" -> out.append(Html.escaped(one.getTextContent()).replace('\t', '\u2003'));
                case "tab", "ptab" -> out.append('\u2003');
                case "br", "cr" -> out.append("page".equals(Xml.attribute(one, "type")) ? "" : "<br/>");
                case "noBreakHyphen" -> out.append('\u2011');
                case "drawing" -> picture(one);
                default -> {
                    // Instructions of fields and the like.
                }
            }
        }
        if (!look.isEmpty()) {
            out.append("</span>");
        }
    }

    private void picture(Element drawing) {
        var part = Xml.below(drawing, "blip")
                .flatMap(blip -> Optional.ofNullable(targets.get(Xml.relation(blip, "embed"))));
        if (part.isEmpty()) {
            return;
        }
        var css = new LinkedHashMap<String, String>();
        Xml.below(drawing, "extent").ifPresent(size -> {
            css.put("width", Css.points(Xml.number(size.getAttribute("cx"), 0) / EMU_PER_POINT));
            css.put("height", Css.points(Xml.number(size.getAttribute("cy"), 0) / EMU_PER_POINT));
        });
        var name = Xml.below(drawing, "docPr")
                .map(one -> one.getAttribute("descr"))
                .orElse("");
        out.append("<img alt=\"\" loading=\"lazy\" src=\"")
                .append(Html.escaped(medium.picture("word/" + part.get(), name)))
                .append('"')
                .append(sheet.attribute(css))
                .append("/>");
    }
}
