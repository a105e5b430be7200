package kz.esep.admin.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.esep.Launch;
import kz.esep.admin.projects.file.ProjectExport;
import kz.esep.language.Language;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Projects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export PROJECT FILE}: writes a whole project into a project file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes a project of the database that ESEP_MONGODB_URI names into a project file, which imports to"
                        + " the same thing. Lists of participants are in it: keep it as you keep those.",
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:the file was written",
            "1:there is no such project",
            "2:the file exists already or cannot be written, or a setting is missing"
        })
final class ExportCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The id of the project.")
    private String project = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The file to write; one that exists is not replaced.")
    private Path file = Path.of("");

    @Option(names = "--language", description = "kk, ru or en, for what this command says.", defaultValue = "KK")
    private Language language = Language.KK;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var words = new Words();
        var err = spec.commandLine().getErr();
        var complaint = Database.complaint(Launch.MONGODB);
        if (complaint.isPresent()) {
            err.println(complaint.get());
            return ExitCode.UNUSABLE;
        }
        try (var context = Database.open()) {
            var found = ProjectId.isValid(project)
                    ? context.getBean(Projects.class).find(new ProjectId(project))
                    : Optional.<Project>empty();
            if (found.isEmpty()) {
                err.println(words.say(language, "command.no-project", "id", project));
                return ExitCode.WRONG;
            }
            Files.write(file, context.getBean(ProjectExport.class).of(found.get()), StandardOpenOption.CREATE_NEW);
            spec.commandLine().getOut().println(words.say(language, "command.exported", "file", file));
            return ExitCode.FINE;
        } catch (FileAlreadyExistsException e) {
            err.println(words.say(language, "command.file-exists", "file", file));
            return ExitCode.UNUSABLE;
        } catch (IOException e) {
            err.println(words.say(language, "command.unwritable", "file", file));
            return ExitCode.UNUSABLE;
        }
    }
}
