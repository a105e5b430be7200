package kz.esep.admin.reports.filling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.admin.reports.filling.Flaw.Kind;
import kz.esep.admin.reports.forms.Form;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.admin.reports.paper.Html;
import kz.esep.admin.reports.paper.Medium;
import kz.esep.admin.reports.paper.NotAWordFile;
import kz.esep.admin.reports.paper.Passages;
import kz.esep.admin.reports.paper.Pdf;
import kz.esep.admin.reports.paper.TagPlaces;
import kz.esep.admin.reports.paper.TagPlaces.Tag;
import kz.esep.admin.reports.paper.WordFile;
import kz.esep.language.Language;

/**
 * Looks at a template that somebody has restyled: it has the tags of the shipped one, each in the same part, and a sample
 * compiled from it opens again in every format.
 */
public final class TemplateProof {

    private static final String OPENS = "?";
    private static final String CLOSES = "/";

    /** By these styles a draft shows what is not known, not translated, and what can be opened. */
    private static final List<String> STYLES = List.of("NoData", "Untranslated", "Link");

    private final List<Flaw> flaws = new ArrayList<>();

    private TemplateProof() {}

    /**
     * What is wrong with a template, in its order; nothing where it can be used.
     *
     * @param shipped the template that it takes the place of
     * @param sample what a sample is compiled of
     */
    public static List<Flaw> of(byte[] docx, byte[] shipped, Form<?> form, Subject sample, Language language) {
        var proof = new TemplateProof();
        try {
            proof.look(WordFile.of(docx), WordFile.of(shipped));
        } catch (NotAWordFile damaged) {
            return List.of(Flaw.of(Kind.NOT_WORD));
        }
        if (proof.flaws.isEmpty()) {
            proof.compile(docx, form, sample, language);
        }
        return List.copyOf(proof.flaws);
    }

    /** Whether a template that was good once still has the tags of the shipped one. */
    public static boolean fits(byte[] docx, byte[] shipped) {
        try {
            return kinds(TagPlaces.in(WordFile.of(docx)).tags())
                    .keySet()
                    .equals(kinds(TagPlaces.in(WordFile.of(shipped)).tags()).keySet());
        } catch (NotAWordFile damaged) {
            return false;
        }
    }

    private void look(WordFile brought, WordFile shipped) throws NotAWordFile {
        brought.outside().forEach(address -> flaws.add(Flaw.of(Kind.OUTSIDE, address)));
        for (var style : STYLES) {
            if (shipped.hasStyle(style) && !brought.hasStyle(style)) {
                flaws.add(Flaw.of(Kind.STYLE_MISSING, style));
            }
        }
        var read = TagPlaces.in(brought);
        read.broken().forEach(tag -> flaws.add(Flaw.of(Kind.BROKEN, tag)));
        compare(kinds(read.tags()), kinds(TagPlaces.in(shipped).tags()));
        unclosed(read.tags());
    }

    private void compare(Map<Standing, Tag> brought, Map<Standing, Tag> shipped) {
        var names = shipped.keySet().stream().map(Standing::written).collect(Collectors.toSet());
        brought.forEach((standing, tag) -> {
            if (!shipped.containsKey(standing)) {
                flaws.add(Flaw.of(names.contains(standing.written()) ? Kind.MISPLACED : Kind.UNKNOWN, tag));
            }
        });
        var there = Stream.concat(
                        brought.keySet().stream().map(Standing::written),
                        flaws.stream()
                                .filter(flaw -> flaw.kind() == Kind.BROKEN)
                                .map(Flaw::tag))
                .collect(Collectors.toSet());
        shipped.forEach((standing, tag) -> {
            if (!there.contains(standing.written())) {
                flaws.add(Flaw.of(Kind.MISSING, tag));
            }
        });
    }

    /**
     * A tag where it stands.
     *
     * @param written with its sign
     * @param within the parts around it, the outermost first
     */
    private record Standing(String written, List<String> within) {}

    private static Map<Standing, Tag> kinds(List<Tag> tags) {
        var kinds = new LinkedHashMap<Standing, Tag>();
        Deque<String> open = new ArrayDeque<>();
        for (var tag : tags) {
            if (tag.sign().equals(CLOSES)) {
                open.removeLastOccurrence(tag.name());
            }
            kinds.putIfAbsent(new Standing(tag.sign() + tag.name(), List.copyOf(open)), tag);
            if (tag.sign().equals(OPENS)) {
                open.addLast(tag.name());
            }
        }
        return kinds;
    }

    private void unclosed(List<Tag> tags) {
        Deque<Tag> open = new ArrayDeque<>();
        for (var tag : tags) {
            if (tag.sign().equals(OPENS)) {
                open.addLast(tag);
            } else if (tag.sign().equals(CLOSES)) {
                if (open.isEmpty() || !open.getLast().name().equals(tag.name())) {
                    flaws.add(Flaw.of(Kind.UNCLOSED, tag));
                    return;
                }
                open.removeLast();
            }
        }
        open.forEach(tag -> flaws.add(Flaw.of(Kind.UNCLOSED, tag)));
    }

    /** A message of our own names the tags; one of the library says what it stumbled over. */
    private void compile(byte[] docx, Form<?> form, Subject sample, Language language) {
        try {
            var filled = new Filling(Photos.NONE, language, Identity.of(form, sample, language))
                    .fill(new ByteArrayInputStream(docx), form.contentOf(sample, language));
            var word = WordFile.of(filled.docx());
            Passages.of(word);
            Html.of(word, Medium.paper());
            Pdf.of(word);
        } catch (IOException | RuntimeException unusable) {
            flaws.add(Flaw.of(Kind.UNFILLED, Objects.requireNonNullElse(unusable.getMessage(), "")));
        }
    }
}
