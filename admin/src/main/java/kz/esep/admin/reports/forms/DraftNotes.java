package kz.esep.admin.reports.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.esep.admin.reports.forms.Value.Blocks;
import kz.esep.admin.reports.forms.Value.Mark;
import kz.esep.admin.reports.forms.Value.Narrative;
import kz.esep.admin.reports.forms.Value.Narrative.Origin;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.facts.Facts;

/** What whoever finishes a draft has to know; the last part of a document, to be deleted with the draft. */
final class DraftNotes {

    private final Scribe scribe;

    DraftNotes(Scribe scribe) {
        this.scribe = scribe;
    }

    Blocks of(Subject.OfProject subject, Map<String, Value> content) {
        var facts = subject.facts();
        var notes = of(facts.origin(), content);
        if (subject.until() != null && facts.origin() == Facts.Origin.DECLARED) {
            notes.add(scribe.phrase("note.declared-whole"));
        }
        if (!facts.unplanned().isEmpty()) {
            notes.add(scribe.phrase("note.unplanned", "count", facts.unplanned().size()));
        }
        return blocks(notes);
    }

    Blocks of(Subject.OfProgramme subject, Map<String, Value> content) {
        var facts = subject.facts();
        var notes = of(facts.origin(), content);
        if (facts.origin() == Facts.Origin.LOGGED && facts.programme().name() == null) {
            notes.add(scribe.say("press-release.note.no-name"));
        }
        var day = subject.on();
        facts.programme().funders().stream()
                .filter(one -> day != null && one.hasAgedBy(day))
                .map(one -> scribe.say(
                        "press-release.note.aged", "funder", one.name().in(scribe.language())))
                .forEach(notes::add);
        return blocks(notes);
    }

    Blocks about(Facts.Origin origin, Map<String, Value> content) {
        return blocks(of(origin, content));
    }

    private List<String> of(Facts.Origin origin, Map<String, Value> content) {
        var notes = new ArrayList<String>();
        notes.add(
                switch (origin) {
                    case LOGGED -> scribe.phrase("note.logged");
                    case DECLARED -> scribe.phrase("note.declared");
                });
        notes.add(scribe.phrase("note.no-data"));
        if (content.values().stream().anyMatch(DraftNotes::isFromTheRecord)) {
            notes.add(scribe.phrase("note.record"));
        }
        if (Marked.isAnywhere(Mark.UNTRANSLATED, content.values())) {
            notes.add(scribe.phrase("note.untranslated"));
        }
        return notes;
    }

    private static boolean isFromTheRecord(Value value) {
        return switch (value) {
            case Narrative narrative -> narrative.origin() == Origin.RECORD;
            case Blocks blocks ->
                blocks.items().stream().anyMatch(item -> item.values().stream().anyMatch(DraftNotes::isFromTheRecord));
            default -> false;
        };
    }

    private static Blocks blocks(List<String> notes) {
        return new Blocks(notes.stream()
                .map(note -> Map.<String, Value>of("note", Said.of(note)))
                .toList());
    }
}
