package kz.esep.admin.drafts;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.esep.admin.reports.pack.EvidencePack;
import kz.esep.admin.reports.pack.Numbered;
import kz.esep.admin.reports.pack.Piece;
import kz.esep.admin.reports.sheets.Annexes;
import kz.esep.admin.reports.sheets.Xlsx;
import kz.esep.conductor.PresentFacts;
import kz.esep.drafts.Draft;
import kz.esep.evidence.Blobs;
import kz.esep.language.Phrases;
import kz.esep.people.People;
import kz.esep.people.Person;
import kz.esep.plan.Project;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Puts together what belongs in the evidence pack of a draft. */
@Component
class Packing {

    private final PresentFacts facts;
    private final OpenDraft drafts;
    private final Blobs blobs;
    private final People people;
    private final Phrases phrases;

    Packing(PresentFacts facts, OpenDraft drafts, Blobs blobs, People people, Phrases phrases) {
        this.facts = facts;
        this.drafts = drafts;
        this.blobs = blobs;
        this.people = people;
        this.phrases = phrases;
    }

    /** The pack with the evidence as it is accepted now, up to the last day of the draft. */
    StreamingResponseBody of(Project project, Draft draft) {
        var present = facts.of(project, draft.until());
        var docx = drafts.docx(draft);
        var annexes = new Annexes(present, draft.language(), phrases);
        var pieces = List.of(
                new Piece("draft-" + draft.number() + ".docx", out -> out.write(docx)),
                new Piece("lists/plan-fact.xlsx", out -> Xlsx.write(out, List.of(annexes.planAndFact()))),
                new Piece("lists/publications.xlsx", out -> Xlsx.write(out, List.of(annexes.publications()))));
        var files = Numbered.of(present);
        var senders = files.stream().map(one -> one.file().sender()).distinct().toList();
        var names = people.findAll(senders).stream().collect(Collectors.toMap(Person::id, Person::name));
        var pack = new EvidencePack(
                phrases,
                draft.language(),
                file -> blobs.open(Objects.requireNonNull(file.stored()).blob()),
                names);
        return out -> pack.write(pieces, files, out);
    }
}
