package kz.esep.admin.reports.paper;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** The bullets and numbers of lists. */
final class Bullets {

    private static final Set<String> DASHES = Set.of("–", "—", "-");

    private final Map<String, Element> levels = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    static Bullets of(WordFile file) throws NotAWordFile {
        var bullets = new Bullets();
        var root = file.part("word/numbering.xml").orElse(null);
        var patterns = new HashMap<String, Element>();
        Xml.children(root, "abstractNum")
                .forEach(one -> patterns.put(String.valueOf(Xml.attribute(one, "abstractNumId")), one));
        for (var number : Xml.children(root, "num")) {
            Xml.children(patterns.get(String.valueOf(Xml.val(number, "abstractNumId"))), "lvl")
                    .forEach(level -> bullets.levels.put(
                            Xml.attribute(number, "numId") + "/" + Xml.attribute(level, "ilvl"), level));
        }
        return bullets;
    }

    /** What stands before the next paragraph of a list. */
    String next(Element numbering) {
        var depth = Xml.val(numbering, "ilvl");
        var list = Xml.val(numbering, "numId") + "/" + (depth == null ? "0" : depth);
        var level = levels.get(list);
        if (level == null || "bullet".equals(Xml.val(level, "numFmt"))) {
            var sign = Xml.val(level, "lvlText");
            return sign != null && DASHES.contains(sign) ? sign : "•";
        }
        var count = counts.merge(list, 1, Integer::sum);
        var text = Xml.val(level, "lvlText");
        return (text == null ? "%1." : text).replaceAll("%\\d", Integer.toString(count));
    }
}
