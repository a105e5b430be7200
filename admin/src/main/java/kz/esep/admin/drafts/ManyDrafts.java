package kz.esep.admin.drafts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.esep.admin.drafts.CheckedDrafts.Checked;
import kz.esep.admin.findings.ChosenForm;
import kz.esep.admin.page.Texts;
import kz.esep.admin.reports.sheets.Sheet;
import kz.esep.admin.reports.sheets.Sheet.Column;
import kz.esep.admin.reports.sheets.Xlsx;
import kz.esep.drafts.OfferedForm;
import kz.esep.journal.Entries;
import kz.esep.journal.Entry;
import kz.esep.language.Phrase;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * Drafts of several projects as one ZIP: each is compiled while the one before it is sent, and kept in its project. At the end
 * comes a list of them with what the checks found. A draft that cannot be compiled is named there, and the others come.
 */
@Component
class ManyDrafts {

    private static final Logger LOG = LoggerFactory.getLogger(ManyDrafts.class);

    private final CheckedDrafts drafts;
    private final DraftCompiler compiler;
    private final LastDays lastDays;
    private final Entries entries;

    ManyDrafts(CheckedDrafts drafts, DraftCompiler compiler, LastDays lastDays, Entries entries) {
        this.drafts = drafts;
        this.compiler = compiler;
        this.lastDays = lastDays;
        this.entries = entries;
    }

    /**
     * What is wanted.
     *
     * @param until the last day of interim reports
     * @param by the sign-in name of whoever asks
     */
    record Wanted(List<Project> projects, ChosenForm form, LocalDate until, String by) {

        Wanted {
            projects = List.copyOf(projects);
        }
    }

    /** @param t of whoever reads the list */
    StreamingResponseBody of(Wanted wanted, Texts t) {
        return out -> write(wanted, t, out);
    }

    private void write(Wanted wanted, Texts t, OutputStream out) throws IOException {
        var counts =
                entries.countByState(wanted.projects().stream().map(Project::id).toList());
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        var rows = new ArrayList<List<?>>();
        for (var project : wanted.projects()) {
            var ofProject = counts.getOrDefault(project.id(), Map.of());
            rows.add(row(project, ofProject, put(project, wanted, t, zip), t));
        }
        zip.putNextEntry(new ZipEntry(t.say("drafts.many.list") + ".xlsx"));
        Xlsx.write(zip, List.of(list(rows, t)));
        zip.closeEntry();
        zip.finish();
    }

    /**
     * One project in the ZIP.
     *
     * @param file its name in the ZIP, null where there is none
     * @param note why there is none
     */
    private record Put(@Nullable String file, @Nullable Checked draft, String note) {

        static Put none(String note) {
            return new Put(null, null, note);
        }
    }

    private Put put(Project project, Wanted wanted, Texts t, ZipOutputStream zip) throws IOException {
        var complaint = wanted.form().form().kind() == OfferedForm.INTERIM_REPORT
                ? lastDays.complaint(project, wanted.until())
                : Optional.<Phrase>empty();
        if (complaint.isPresent()) {
            return Put.none(t.say(complaint.get()));
        }
        var draft = compiled(project, wanted);
        if (draft.isEmpty()) {
            return Put.none(t.say("drafts.many.failed"));
        }
        var compiled = draft.get().compiled();
        var file = project.id() + "/" + compiler.name(compiled.draft(), project.title()) + ".docx";
        zip.putNextEntry(new ZipEntry(file));
        zip.write(compiled.docx());
        zip.closeEntry();
        return new Put(file, draft.get(), "");
    }

    private Optional<Checked> compiled(Project project, Wanted wanted) {
        try {
            return Optional.of(drafts.of(project, wanted.form(), wanted.until(), wanted.by()));
        } catch (RuntimeException failure) {
            LOG.error("A draft of {} among many failed", project.id(), failure);
            return Optional.empty();
        }
    }

    private static List<?> row(Project project, Map<Entry.State, Integer> counts, Put put, Texts t) {
        var draft = put.draft();
        var row = new ArrayList<@Nullable Object>();
        row.add(t.of(project.title()));
        row.add(t.of(project.grantee().name()));
        row.add(put.file());
        row.add(draft == null ? null : draft.compiled().draft().number());
        row.add(counts.getOrDefault(Entry.State.ACCEPTED, 0));
        row.add(counts.getOrDefault(Entry.State.SUBMITTED, 0));
        row.add(draft == null ? null : draft.findings().errors());
        row.add(draft == null ? null : draft.findings().warnings());
        row.add(put.note());
        return row;
    }

    private static Sheet list(List<List<?>> rows, Texts t) {
        var columns = List.of(
                new Column(t.say("drafts.many.list.project"), 50),
                new Column(t.say("drafts.many.list.grantee"), 30),
                new Column(t.say("drafts.many.list.file"), 50),
                new Column(t.say("drafts.many.list.number"), 12),
                new Column(t.say("drafts.many.list.accepted"), 14),
                new Column(t.say("drafts.many.list.waiting"), 14),
                new Column(t.say("drafts.many.list.errors"), 12),
                new Column(t.say("drafts.many.list.warnings"), 12),
                new Column(t.say("drafts.many.list.note"), 40));
        return new Sheet(t.say("drafts.many.list"), columns, rows::forEach);
    }
}
