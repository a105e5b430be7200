package kz.esep.admin.command;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.concurrent.Callable;
import kz.esep.Launch;
import kz.esep.admin.projects.file.BringIn;
import kz.esep.admin.projects.file.BringIn.Outcome;
import kz.esep.admin.projects.file.Reading;
import kz.esep.language.Language;
import kz.esep.plan.ProjectId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code import FILE}: makes a project of a project file. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Makes a project of a project file, in the database that ESEP_MONGODB_URI names.",
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:the project is there now",
            "1:a project of this id exists already",
            "2:the file cannot be read, or a setting is missing"
        })
final class ImportCommand implements Callable<Integer> {

    private static final String BY = "command line";

    @Mixin
    private SourceFile source = new SourceFile();

    @Option(names = "--id", description = "The id of the project; from the name of the file if absent.")
    private @Nullable String id;

    @Option(names = "--language", description = "kk, ru or en, for what this command says.", defaultValue = "KK")
    private Language language = Language.KK;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var words = new Words();
        var err = spec.commandLine().getErr();
        var project = id == null ? source.id() : id(id);
        byte[] content;
        try {
            content = Files.readAllBytes(source.path());
        } catch (IOException e) {
            var missing = new Reading.Unreadable(Reading.Problem.NO_FILE, 0, null, source.name(), null);
            err.println(words.complaint(language, source.name(), missing));
            return ExitCode.UNUSABLE;
        }
        var complaint = Database.complaint(Launch.MONGODB);
        if (complaint.isPresent()) {
            err.println(complaint.get());
            return ExitCode.UNUSABLE;
        }
        try (var context = Database.open()) {
            var outcome = context.getBean(BringIn.class)
                    .file(content, source.name(), project, BY, Clock.systemUTC().instant());
            return report(outcome, words);
        }
    }

    private int report(Outcome outcome, Words words) {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        return switch (outcome) {
            case Outcome.Done done -> {
                out.println(words.say(
                        language,
                        "command.imported",
                        "id",
                        done.project().id().value(),
                        "title",
                        done.project().title(),
                        "count",
                        done.project().activities().count()));
                yield ExitCode.FINE;
            }
            case Outcome.Exists exists -> {
                err.println(
                        words.say(language, "command.exists", "id", exists.id().value()));
                yield ExitCode.WRONG;
            }
            case Outcome.Refused refused -> {
                err.println(words.complaint(language, source.name(), refused.reason()));
                yield ExitCode.UNUSABLE;
            }
        };
    }

    private ProjectId id(String given) {
        try {
            return new ProjectId(given);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The id " + given + " cannot be used: lower-case letters, digits and hyphens, 40 at most.");
        }
    }
}
