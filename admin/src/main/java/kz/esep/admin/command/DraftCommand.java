package kz.esep.admin.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kz.esep.admin.projects.file.CallFiles;
import kz.esep.admin.projects.file.DeclaredFacts;
import kz.esep.admin.projects.file.Outcome;
import kz.esep.admin.projects.file.ProjectFiles;
import kz.esep.admin.projects.file.Reading;
import kz.esep.admin.projects.file.ReleaseFiles;
import kz.esep.admin.reports.checks.Checks;
import kz.esep.admin.reports.filling.Drafts;
import kz.esep.admin.reports.forms.Form;
import kz.esep.admin.reports.forms.Forms;
import kz.esep.admin.reports.forms.Manifest;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.drafts.OfferedForm;
import kz.esep.facts.Facts;
import kz.esep.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code draft FILE}: a form filled with what a published report declares. */
@Command(
        name = "draft",
        mixinStandardHelpOptions = true,
        description = "Fills a form with what a project file declares.",
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {"0:the draft was written", "1:it cannot be written", "2:the file cannot be read"})
final class DraftCommand implements Callable<Integer> {

    @Mixin
    private SourceFile source = new SourceFile();

    @Option(
            names = "--form",
            required = true,
            description = "The form: ${COMPLETION-CANDIDATES}.",
            completionCandidates = FormCodes.class)
    private String form = "";

    @Option(names = "--language", required = true, description = "kk, ru or en.")
    private Language language = Language.KK;

    @Option(
            names = "--until",
            paramLabel = "YYYY-MM-DD",
            description = "The last day of an interim report; the day of a press release.")
    private @Nullable LocalDate until;

    @Option(
            names = "--activity",
            paramLabel = "N.N",
            description = "The activity that an activity report is about, such as 2.4.")
    private String activity = "";

    @Option(names = "--out", required = true, paramLabel = "FILE.docx", description = "Where to write the draft.")
    private Path target = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var words = new Words();
        var chosen = new Forms(words.phrases())
                .find(form)
                .orElseThrow(() -> refused(words.say(language, "command.no-form", "form", form)));
        if (!chosen.languages().contains(language)) {
            throw refused(words.say(language, "command.no-form-language", "form", form));
        }
        return switch (subject(chosen, words)) {
            case Outcome.Refused<Subject> refused -> {
                spec.commandLine().getErr().println(words.complaint(language, source.name(), refused.why()));
                yield ExitCode.UNUSABLE;
            }
            case Outcome.Fine<Subject> read -> write(chosen, read.content(), words);
        };
    }

    /** What the file declares of the thing that the form is about. */
    private Outcome<Subject> subject(Form<?> chosen, Words words) {
        return switch (chosen.kind().scope()) {
            case PROJECT -> project().then(facts -> new Outcome.Fine<>(new Subject.OfProject(facts, until)));
            case ACTIVITY -> project().then(facts -> new Outcome.Fine<>(activity(facts, words)));
            case CALL -> CallFiles.read(source.path()).then(facts -> new Outcome.Fine<>(new Subject.OfCall(facts)));
            case PROGRAMME ->
                ReleaseFiles.read(source.path())
                        .then(facts -> new Outcome.Fine<>(new Subject.OfProgramme(facts, until)));
        };
    }

    private Outcome<Facts> project() {
        return switch (ProjectFiles.read(source.path())) {
            case Reading.Unreadable unreadable -> new Outcome.Refused<>(unreadable);
            case Reading.Read read -> new Outcome.Fine<>(DeclaredFacts.of(read.file(), source.id()));
        };
    }

    private Subject activity(Facts facts, Words words) {
        return facts.activities().stream()
                .filter(one -> one.label().equals(activity))
                .findFirst()
                .<Subject>map(one -> new Subject.OfActivity(facts, one, List.of()))
                .orElseThrow(() -> refused(words.say(language, "command.no-activity", "activity", activity)));
    }

    private int write(Form<?> chosen, Subject subject, Words words) {
        try {
            Files.write(target, Drafts.docx(chosen, subject, language));
        } catch (IOException e) {
            spec.commandLine().getErr().println(words.say(language, "command.unwritable", "file", target));
            return ExitCode.WRONG;
        }
        var unofficial = Manifest.of(chosen).of(subject).unofficial(language).size();
        var out = spec.commandLine().getOut();
        out.println(words.say(language, "command.drafted", "file", target));
        if (unofficial > 0) {
            out.println(words.say(language, "command.unofficial", "count", unofficial));
        }
        subject.projects().stream()
                .flatMap(facts -> Checks.ofDraft(facts, language).stream())
                .forEach(finding -> out.println(words.line(language, finding)));
        return ExitCode.FINE;
    }

    private ParameterException refused(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    /** The forms that there are. */
    static final class FormCodes implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(OfferedForm.values()).map(OfferedForm::code).iterator();
        }
    }
}
