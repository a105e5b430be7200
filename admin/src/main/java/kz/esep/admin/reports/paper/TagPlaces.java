package kz.esep.admin.reports.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Where the tags of a template stand. */
public final class TagPlaces {

    private static final Pattern TAG = Pattern.compile("\\{\\{\\s*([^{}\\p{L}\\p{N}\\s]?)\\s*([^{}]{0,60}?)\\s*}}");

    /** What a tag becomes that lost a brace. */
    private static final Pattern BROKEN = Pattern.compile("\\{\\{\\s*([^{}]{0,60})}?|\\{?([^{}\\s]{1,60})\\s*}}");

    private static final int LONGEST_QUOTE = 80;

    private final Styles styles;
    private final List<Tag> tags = new ArrayList<>();
    private final List<Tag> broken = new ArrayList<>();
    private String heading = "";
    private int page = 1;
    private boolean paged;

    private TagPlaces(Styles styles) {
        this.styles = styles;
    }

    /**
     * A tag.
     *
     * @param sign {@code ?} opens a part, {@code /} closes it, empty for a plain one
     * @param page from 1; null where Word has not kept where its pages begin
     * @param heading the one that it stands below, empty before the first
     * @param quote the beginning of its paragraph
     */
    public record Tag(String sign, String name, @Nullable Integer page, String heading, String quote) {}

    /**
     * What a template holds, in the order of its pages; heads and feet of pages come last.
     *
     * @param broken what only looks like a tag
     */
    public record Read(List<Tag> tags, List<Tag> broken) {
        public Read {
            tags = List.copyOf(tags);
            broken = List.copyOf(broken);
        }
    }

    public static Read in(WordFile file) throws NotAWordFile {
        var places = new TagPlaces(Styles.of(file));
        places.blocks(Xml.child(file.part(WordFile.MAIN).orElseThrow(), "body"));
        for (var name : file.names()) {
            if (name.matches("word/(header|footer)\\d*\\.xml")) {
                places.blocks(file.part(name).orElseThrow());
            }
        }
        return new Read(places.settled(places.tags), places.settled(places.broken));
    }

    /** Only a file that Word has laid out once knows its pages. */
    private List<Tag> settled(List<Tag> some) {
        return paged
                ? some
                : some.stream()
                        .map(tag -> new Tag(tag.sign, tag.name, null, tag.heading, tag.quote))
                        .toList();
    }

    private void blocks(@Nullable Element of) {
        for (var one : Xml.children(of)) {
            if (one.getLocalName().equals("p")) {
                paragraph(one);
            } else {
                blocks(one);
            }
        }
    }

    private void paragraph(Element paragraph) {
        var text = new StringBuilder();
        var breaks = new ArrayList<Integer>();
        read(paragraph, text, breaks);
        var whole = text.toString();
        if (!whole.isBlank() && styles.level(Xml.child(paragraph, "pPr")) > 0) {
            heading = quote(whole);
        }
        var found = TAG.matcher(whole);
        while (found.find()) {
            tags.add(tag(found.group(1), found.group(2), whole, found.start(), breaks));
        }
        var rest = TAG.matcher(whole).replaceAll(gone -> " ".repeat(gone.group().length()));
        var odd = BROKEN.matcher(rest);
        while (odd.find()) {
            var name = Objects.requireNonNullElse(odd.group(1), odd.group(2));
            broken.add(tag("", Objects.requireNonNullElse(name, "").strip(), whole, odd.start(), breaks));
        }
        page += breaks.size();
    }

    private void read(Element of, StringBuilder text, List<Integer> breaks) {
        for (var one : Xml.children(of)) {
            switch (one.getLocalName()) {
                case "t" -> text.append(one.getTextContent());
                case "tab" -> text.append(' ');
                case "lastRenderedPageBreak" -> {
                    paged = true;
                    breaks.add(text.length());
                }
                case "pPr", "rPr", "sdtPr", "del", "instrText" -> {
                    // Is no text of the page.
                }
                default -> read(one, text, breaks);
            }
        }
    }

    private Tag tag(String sign, String name, String whole, int at, List<Integer> breaks) {
        var before = (int) breaks.stream().filter(one -> one <= at).count();
        return new Tag(sign, name, page + before, heading, quote(whole));
    }

    private static String quote(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
