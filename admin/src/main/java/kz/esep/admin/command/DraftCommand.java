package kz.esep.admin.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.esep.admin.projects.file.DeclaredFacts;
import kz.esep.admin.projects.file.ProjectFile;
import kz.esep.admin.projects.file.ProjectFiles;
import kz.esep.admin.projects.file.Reading;
import kz.esep.admin.reports.checks.Checks;
import kz.esep.admin.reports.filling.Drafts;
import kz.esep.admin.reports.forms.Form;
import kz.esep.admin.reports.forms.Forms;
import kz.esep.admin.reports.forms.Manifest;
import kz.esep.admin.reports.forms.Subject;
import kz.esep.language.Language;
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

    @Option(names = "--form", required = true, description = "The form: final-report.")
    private String form = "";

    @Option(names = "--language", required = true, description = "kk or ru.")
    private Language language = Language.KK;

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
        return switch (ProjectFiles.read(source.path())) {
            case Reading.Unreadable unreadable -> {
                spec.commandLine().getErr().println(words.complaint(language, source.name(), unreadable));
                yield ExitCode.UNUSABLE;
            }
            case Reading.Read read -> write(chosen, read.file(), words);
        };
    }

    private int write(Form<?> chosen, ProjectFile file, Words words) {
        var facts = DeclaredFacts.of(file, source.id());
        var subject = new Subject.OfProject(facts);
        var draft = Drafts.docx(chosen, subject, language);
        try {
            Files.write(target, draft);
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
        Checks.ofDraft(facts, language).forEach(finding -> out.println(words.line(language, finding)));
        return ExitCode.FINE;
    }

    private ParameterException refused(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
