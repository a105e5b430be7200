package kz.esep.admin.reports.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A Word document taken apart. Whoever sent it is a stranger: nothing outside of it is looked at, and it has to fit. */
public final class WordFile {

    static final String MAIN = "word/document.xml";

    private static final String CUSTOM = "docProps/custom.xml";
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /** More than the largest draft unpacks to; a bomb unpacks to more. */
    private static final long MOST_BYTES = 400L * 1024 * 1024;

    private static final long MOST_XML = 64L * 1024 * 1024;

    private final Map<String, byte[]> parts;

    private WordFile(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** @throws NotAWordFile where these bytes are none, or too much comes out of them */
    public static WordFile of(byte[] docx) throws NotAWordFile {
        var parts = new HashMap<String, byte[]>();
        var left = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var most = Math.min(left, entry.getName().endsWith(".xml") ? MOST_XML : left);
                var part = zip.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
                if (part.length > most) {
                    throw new NotAWordFile("More unpacks from it than a document can hold");
                }
                left -= part.length;
                parts.put(entry.getName(), part);
            }
        } catch (NotAWordFile tooMuch) {
            throw tooMuch;
        } catch (IOException | IllegalArgumentException damaged) {
            throw new NotAWordFile(damaged);
        }
        if (!parts.containsKey(MAIN)) {
            throw new NotAWordFile("There is no " + MAIN + " in it");
        }
        return new WordFile(parts);
    }

    /** The root of a part, empty where the document has no such part. */
    Optional<Element> part(String name) throws NotAWordFile {
        var bytes = parts.get(name);
        return bytes == null ? Optional.empty() : Optional.of(parsed(bytes));
    }

    /** What the main part refers to, by the ids of its relations: names of parts and addresses of the web. */
    Map<String, String> targets() throws NotAWordFile {
        var targets = new HashMap<String, String>();
        part("word/_rels/document.xml.rels")
                .ifPresent(all -> Xml.children(all)
                        .forEach(one -> targets.put(one.getAttribute("Id"), one.getAttribute("Target"))));
        return targets;
    }

    /** The names of all parts. */
    List<String> names() {
        return parts.keySet().stream().sorted().toList();
    }

    /** What would be fetched from elsewhere whenever the document is opened: all that is referred to but links of the web. */
    public List<String> outside() throws NotAWordFile {
        var outside = new ArrayList<String>();
        for (var name : names()) {
            if (name.endsWith(".rels")) {
                Xml.children(parsed(Objects.requireNonNull(parts.get(name)))).stream()
                        .filter(one -> one.getAttribute("TargetMode").equals("External"))
                        .filter(one -> !one.getAttribute("Type").endsWith("/hyperlink"))
                        .forEach(one -> outside.add(one.getAttribute("Target")));
            }
        }
        return List.copyOf(outside);
    }

    /** Whether it knows a style of this id. */
    public boolean hasStyle(String id) throws NotAWordFile {
        return part("word/styles.xml").stream()
                .flatMap(all -> Xml.children(all, "style").stream())
                .anyMatch(style -> id.equals(Xml.attribute(style, "styleId")));
    }

    /** The bytes of a part, null where there is none of that name. */
    byte @Nullable [] bytes(String part) {
        return parts.get(part);
    }

    /** A property that was put into the document when it was compiled. */
    public Optional<String> property(String name) throws NotAWordFile {
        return part(CUSTOM).stream()
                .flatMap(all -> Xml.children(all).stream())
                .filter(one -> one.getAttribute("name").equals(name))
                .map(Element::getTextContent)
                .findFirst();
    }

    private static Element parsed(byte[] bytes) throws NotAWordFile {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(NO_DOCTYPE, true);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
        } catch (SAXException | IOException damaged) {
            throw new NotAWordFile(damaged);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
