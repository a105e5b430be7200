package kz.esep.admin.attendance;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.esep.admin.page.EntryTitle;
import kz.esep.admin.page.FileNames;
import kz.esep.admin.page.OpenProject;
import kz.esep.admin.page.Texts;
import kz.esep.admin.reports.filling.Sheet;
import kz.esep.admin.reports.filling.SheetDocx;
import kz.esep.admin.reports.filling.SheetPdf;
import kz.esep.admin.reports.filling.SheetXlsx;
import kz.esep.checkin.CheckIns;
import kz.esep.journal.Entries;
import kz.esep.language.Dates;
import kz.esep.language.Language;
import kz.esep.plan.ActivityId;
import kz.esep.plan.Project;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Sheets about an event: one to sign, and the list of those who came. */
@Controller
class SheetsController {

    private static final int MOST_LINES = 300;
    private static final int LONGEST_PLACE = 200;

    private final OpenProject open;
    private final Entries entries;
    private final CheckIns checkIns;

    SheetsController(OpenProject open, Entries entries, CheckIns checkIns) {
        this.open = open;
        this.entries = entries;
        this.checkIns = checkIns;
    }

    /** In what a sheet can be had. */
    enum Format {
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        PDF("application/pdf");

        private final MediaType type;

        Format(String type) {
            this.type = MediaType.parseMediaType(type);
        }

        byte[] write(Sheet sheet) {
            return switch (this) {
                case DOCX -> SheetDocx.of(sheet);
                case XLSX -> SheetXlsx.of(sheet);
                case PDF -> SheetPdf.of(sheet);
            };
        }
    }

    /** @param activity id of the activity, empty for one that is not in the plan */
    @GetMapping("/projects/{id}/attendance/sign-in")
    ResponseEntity<byte[]> signIn(
            @PathVariable String id,
            @RequestParam String activity,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "20") int lines,
            @RequestParam Language language,
            @RequestParam Format format,
            @ModelAttribute("t") Texts t) {
        var project = open.of(id);
        if (lines < 1 || lines > MOST_LINES || place.length() > LONGEST_PLACE) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var written = new Texts(t.phrases(), language);
        var what = project.activity(new ActivityId(activity))
                .map(one -> written.of(one.title()))
                .orElse("");
        var head = head(project, what, Dates.report(day, language), place.strip(), written);
        return answer(SignInSheet.of(head, lines, written), format, written.say("sheet.sign-in.title") + " " + day);
    }

    @GetMapping("/projects/{id}/attendance/{entry}/list")
    ResponseEntity<byte[]> list(
            @PathVariable String id,
            @PathVariable String entry,
            @RequestParam Language language,
            @RequestParam Format format,
            @ModelAttribute("t") Texts t) {
        var project = open.of(id);
        var found = EntryOf.project(entries, project, entry);
        var told = found.newest().happening();
        var written = new Texts(t.phrases(), language);
        var head = head(
                project,
                EntryTitle.of(found.newest().happening(), project, written),
                Dates.reportRange(told.from(), told.to(), language),
                told.place() == null ? "" : told.place().name(),
                written);
        var arrived = checkIns.registers(List.of(found.id())).getOrDefault(found.id(), List.of());
        return answer(
                FilledList.of(head, found, arrived, written),
                format,
                written.say("sheet.list.title") + " " + found.number());
    }

    private static List<Sheet.Line> head(Project project, String what, String day, String place, Texts t) {
        var lines = new ArrayList<Sheet.Line>();
        line(lines, t.say("sheet.grantee"), t.of(project.grantee().name()));
        line(lines, t.say("sheet.project"), t.of(project.title()));
        lines.add(new Sheet.Line(t.say("sheet.event"), what.isEmpty() ? blank() : what));
        lines.add(new Sheet.Line(t.say("sheet.day"), day));
        lines.add(new Sheet.Line(t.say("sheet.place"), place.isEmpty() ? blank() : place));
        return lines;
    }

    private static void line(List<Sheet.Line> lines, String label, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            lines.add(new Sheet.Line(label, text));
        }
    }

    /** Room to write by hand. */
    private static String blank() {
        return "_".repeat(40);
    }

    private static ResponseEntity<byte[]> answer(Sheet sheet, Format format, String name) {
        var file = FileNames.safe(name) + "." + format.name().toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(format.type)
                .body(format.write(sheet));
    }
}
