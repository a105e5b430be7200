package kz.esep.admin.lines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.esep.admin.lines.Desk.Next;
import kz.esep.admin.page.Texts;
import kz.esep.card.Paper;
import kz.esep.language.Language;
import kz.esep.language.Phrase;
import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A section of a document that lies on a desk: what a page shows of it, and what becomes of a form that was sent.
 *
 * @param phrases where the keys of its captions begin
 */
public record Sheet<D, L>(Desk<D> desk, Section<D, L> section, String phrases, LocalDate today) {

    /** The fields of the form that are the page's own. */
    public static final String SEEN = "seen";

    public static final String LANGUAGE = "language";

    /** Writes a line that was typed. */
    public Saving save(String key, Map<String, String> typed, Language reader) {
        return desk.change(document -> {
            var found = desk.find(section, document, key);
            if ((section.given() && found.line().isEmpty()) || isStale(found.line(), typed)) {
                return Next.none(new Saving.Stale());
            }
            var answers = answers(found.line().orElse(null), typed, reader);
            var problems = answers.problems();
            if (!problems.isEmpty()) {
                return Next.none(new Saving.Refused(problems));
            }
            var line = section.read(key, found.line().orElse(null), answers);
            var doubts = section.doubts(line, found.others(), document, today);
            return doubts.isEmpty()
                    ? Next.of(desk.with(section, document, line))
                    : Next.none(new Saving.Refused(doubts));
        });
    }

    private Answers answers(@Nullable L seen, Map<String, String> typed, Language reader) {
        return new Answers(section.fields(), typed, language(seen, typed, reader), reader);
    }

    /** The language of texts that are new: as chosen, else that of the other texts of the line, else the reader's. */
    Language language(@Nullable L seen, Map<String, String> typed, Language reader) {
        var chosen = typed.getOrDefault(LANGUAGE, "");
        return chosen.isEmpty() ? spoken(seen).orElse(reader) : Language.of(chosen);
    }

    /** The language of the first text of a line. */
    Optional<Language> spoken(@Nullable L line) {
        return line == null
                ? Optional.empty()
                : section.fields().stream()
                        .map(field -> section.values(line).get(field.name()))
                        .flatMap(value ->
                                value instanceof Wording wording ? Stream.of(wording.original()) : Stream.empty())
                        .findFirst();
    }

    /** A new line has seen nothing; sent twice, it is there already as it was typed. */
    private boolean isStale(Optional<L> present, Map<String, String> typed) {
        var seen = typed.getOrDefault(SEEN, "");
        return present.map(line ->
                        !seen.isEmpty() && !section.values(line).digest().equals(seen))
                .orElse(!seen.isEmpty());
    }

    /** The document as it would be with what is typed, where that can be read. */
    public Optional<D> tried(String key, Map<String, String> typed, Language reader) {
        var document = desk.present().get();
        var seen = desk.find(section, document, key).line().orElse(null);
        var answers = answers(seen, typed, reader);
        if (!answers.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(desk.with(section, document, section.read(key, seen, answers)));
    }

    /** Removes a line as it was seen; one that is gone already is no error. */
    public Saving remove(String key, String seen) {
        return desk.change(document -> {
            var found = desk.find(section, document, key);
            if (found.line().isEmpty() || section.single()) {
                return Next.none(new Saving.Saved());
            }
            var line = found.line().orElseThrow();
            if (!section.values(line).digest().equals(seen)) {
                return Next.none(new Saving.Stale());
            }
            return section.standsWithout(line, found.others(), document)
                    ? Next.of(section.with(document, found.others()))
                    : Next.none(new Saving.Refused(Map.of()));
        });
    }

    /** Attaches a file to a line. */
    public Saving attach(String key, String slot, Paper paper) {
        return repaper(key, (papered, line) -> papered.with(line, slot, paper));
    }

    /** Takes a file from a line. */
    public Saving detach(String key, String paperId) {
        return repaper(key, (papered, line) -> papered.without(line, paperId));
    }

    private interface Repapering<L> {
        L of(Papered<L> papered, L line);
    }

    private Saving repaper(String key, Repapering<L> change) {
        var papered = papered().orElseThrow(() -> new IllegalStateException(section.name() + " takes no files"));
        return desk.change(document -> desk.find(section, document, key)
                .line()
                .map(line -> Next.of(desk.with(section, document, change.of(papered, line))))
                .orElseGet(() -> Next.none(new Saving.Stale())));
    }

    @SuppressWarnings("unchecked")
    private Optional<Papered<L>> papered() {
        return section instanceof Papered<?> papered ? Optional.of((Papered<L>) papered) : Optional.empty();
    }

    /** Every file that is attached to a line of it. */
    public List<Paper> papers() {
        return papered().stream()
                .flatMap(papered -> section.lines(desk.present().get()).stream()
                        .flatMap(line -> papered.slots().stream().flatMap(slot -> papered.papers(line, slot).stream())))
                .toList();
    }

    /** Whether a file can be attached to its lines as this. */
    public boolean takes(String slot) {
        return papered().filter(papered -> papered.slots().contains(slot)).isPresent();
    }

    /**
     * What a page shows.
     *
     * @param sent the form that could not be saved, null for none
     * @param opened the key of the line whose form is open, null for none
     */
    public SheetView view(Texts t, @Nullable Sent sent, @Nullable String opened) {
        var show = new SheetShown<>(this, t);
        var mine = sent == null || !sent.section().equals(section.name()) ? null : sent;
        var lines = new ArrayList<SheetView.LineView>();
        var known = false;
        for (var line : section.lines(desk.present().get())) {
            var key = section.key(line);
            var isSent = mine != null && mine.key().equals(key);
            known |= isSent;
            var open = isSent || section.single() || key.equals(opened);
            lines.add(
                    show.line(line, papered().orElse(null), open ? show.form(key, line, isSent ? mine : null) : null));
        }
        var fresh = section.single() || section.given()
                ? null
                : show.form(UUID.randomUUID().toString(), null, null);
        return show.section(
                lines, mine != null && !known ? show.form(mine.key(), null, mine) : fresh, mine != null && !known);
    }

    /** A form that could not be saved, as it was typed. */
    public record Sent(
            String section, String key, Map<String, String> typed, Map<String, Phrase> problems, boolean stale) {
        public Sent {
            typed = Map.copyOf(typed);
            problems = Map.copyOf(problems);
        }

        /** What is to be shown again; null where it was saved. */
        public static @Nullable Sent of(String section, String key, Map<String, String> typed, Saving saving) {
            return switch (saving) {
                case Saving.Saved saved -> null;
                case Saving.Stale stale -> new Sent(section, key, typed, Map.of(), true);
                case Saving.Refused refused -> new Sent(section, key, typed, refused.problems(), false);
            };
        }
    }
}
