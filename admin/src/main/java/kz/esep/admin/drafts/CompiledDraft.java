package kz.esep.admin.drafts;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import kz.esep.admin.findings.ChosenForm;
import kz.esep.admin.findings.ProjectFindings;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Names;
import kz.esep.drafts.DraftRequest;
import kz.esep.language.Phrase;
import kz.esep.language.Phrases;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Mailboxes;
import kz.esep.outgoing.Outgoing;
import kz.esep.outgoing.OutgoingFile;
import kz.esep.outgoing.OutgoingFileId;
import kz.esep.outgoing.OutgoingFiles;
import kz.esep.people.People;
import kz.esep.people.Role;
import kz.esep.plan.Project;
import kz.esep.plan.Projects;
import org.springframework.stereotype.Component;

/**
 * A draft on its way into the chat of whoever asked for it: the document, and what the checks found, in short. Its
 * message has the id of the request, so one request brings one document however often it is dealt with.
 */
@Component
class CompiledDraft {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int FINDINGS_SHOWN = 4;
    private static final int LONGEST_FINDING = 160;

    private final Projects projects;
    private final People people;
    private final DraftCompiler compiler;
    private final CheckedDrafts drafts;
    private final LastDays lastDays;
    private final Mailboxes mailboxes;
    private final OutgoingFiles files;
    private final Phrases phrases;

    CompiledDraft(
            Projects projects,
            People people,
            DraftCompiler compiler,
            CheckedDrafts drafts,
            LastDays lastDays,
            Mailboxes mailboxes,
            OutgoingFiles files,
            Phrases phrases) {
        this.projects = projects;
        this.people = people;
        this.compiler = compiler;
        this.drafts = drafts;
        this.lastDays = lastDays;
        this.mailboxes = mailboxes;
        this.files = files;
        this.phrases = phrases;
    }

    /** Compiles and posts it. Who may not have it any more, because the role has gone meanwhile, is told so. */
    void post(DraftRequest request) {
        var project = projects.find(request.project()).orElseThrow();
        if (!isStillAllowed(request)) {
            say(request, phrases.sayHtml(request.tongue(), Phrase.of("rights.reviewers-only")));
            return;
        }
        var form = compiler.form(request.form(), request.language()).orElseThrow();
        var checked = drafts.of(
                project,
                new ChosenForm(form, request.language()),
                lastDays.today(),
                request.person().value());
        var compiled = checked.compiled();
        var id = messageOf(request);
        var file = files.keep(OutgoingFileId.of(request.chat(), id), DOCX, new ByteArrayInputStream(compiled.docx()));
        var caption = caption(request, project, checked.findings());
        mailboxes.post(
                request.chat(),
                new Outgoing.Deliver(
                        id,
                        OutgoingFile.document(file, compiler.name(compiled.draft(), project.title()) + ".docx"),
                        Body.of(caption)));
    }

    /** Tells the person that it will not come. */
    void giveUp(DraftRequest request) {
        say(request, phrases.sayHtml(request.tongue(), Phrase.of("draft.failed", "form", formOf(request))));
    }

    private boolean isStillAllowed(DraftRequest request) {
        return people.find(request.person())
                .flatMap(person -> person.roleIn(request.project()))
                .filter(Role::mayReview)
                .isPresent();
    }

    private void say(DraftRequest request, String html) {
        mailboxes.post(request.chat(), new Outgoing.Say(messageOf(request), Body.of(html)));
    }

    private static String messageOf(DraftRequest request) {
        return "draft:" + request.id();
    }

    private String caption(DraftRequest request, Project project, ProjectFindings found) {
        var lines = new ArrayList<String>();
        lines.add(phrases.sayHtml(
                request.tongue(), Phrase.of("draft.ready", "form", formOf(request), "project", project.title())));
        if (found.open().isEmpty()) {
            lines.add(phrases.sayHtml(request.tongue(), Phrase.of("draft.no-findings")));
        } else {
            lines.add(phrases.sayHtml(
                    request.tongue(),
                    Phrase.of("draft.findings", "errors", found.errors(), "warnings", found.warnings())));
            found.open().stream().limit(FINDINGS_SHOWN).forEach(finding -> lines.add(line(request, finding)));
            if (found.open().size() > FINDINGS_SHOWN) {
                lines.add(phrases.sayHtml(
                        request.tongue(),
                        Phrase.of("draft.more", "count", found.open().size() - FINDINGS_SHOWN)));
            }
        }
        if (!found.dismissed().isEmpty()) {
            lines.add(phrases.sayHtml(
                    request.tongue(),
                    Phrase.of("draft.dismissed", "count", found.dismissed().size())));
        }
        return String.join("\n", lines);
    }

    /** Cut, because all of the message has to fit beneath a document. */
    private String line(DraftRequest request, Finding finding) {
        var message = Names.cut(phrases.say(request.tongue(), finding.message()), LONGEST_FINDING);
        return phrases.sayHtml(request.tongue(), Phrase.of("draft.finding", "message", message));
    }

    private static Phrase formOf(DraftRequest request) {
        return Phrase.of("form." + request.form());
    }
}
