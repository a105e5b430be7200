package kz.esep.admin.reports.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Short ways through the XML of Word. */
final class Xml {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Xml() {}

    static List<Element> children(@Nullable Element of) {
        var children = new ArrayList<Element>();
        for (var node = of == null ? null : of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The children of a name. */
    static List<Element> children(@Nullable Element of, String name) {
        return children(of).stream().filter(one -> is(one, name)).toList();
    }

    static @Nullable Element child(@Nullable Element of, String name) {
        return children(of).stream().filter(one -> is(one, name)).findFirst().orElse(null);
    }

    /** The first element of a name somewhere below. */
    static Optional<Element> below(Element of, String name) {
        return Optional.ofNullable(
                (Element) of.getElementsByTagNameNS("*", name).item(0));
    }

    static boolean is(Element one, String name) {
        return name.equals(one.getLocalName());
    }

    /** The attribute {@code w:val} of a child, null where there is none. */
    static @Nullable String val(@Nullable Element of, String child) {
        return attribute(child(of, child), "val");
    }

    static @Nullable String attribute(@Nullable Element of, String name) {
        return of == null || !of.hasAttributeNS(W, name) ? null : of.getAttributeNS(W, name);
    }

    /** The id of a relation that an element names. */
    static String relation(Element of, String name) {
        return of.getAttributeNS(R, name);
    }

    /** A whole number, or another one where there is none. */
    static int number(@Nullable String text, int otherwise) {
        try {
            return text == null ? otherwise : (int) Math.round(Double.parseDouble(text));
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    /** Whether a switch such as {@code <w:b/>} is there and on. */
    static boolean on(@Nullable Element of, String name) {
        var found = child(of, name);
        var value = attribute(found, "val");
        return found != null && !"0".equals(value) && !"false".equals(value) && !"none".equals(value);
    }
}
