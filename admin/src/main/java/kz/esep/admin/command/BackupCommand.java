package kz.esep.admin.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import kz.esep.Launch;
import kz.esep.language.Language;
import kz.esep.storage.backup.Backup;
import org.springframework.data.mongodb.core.MongoTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backup FILE}: copies the database into a file while Esep runs. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Copies the database that ESEP_MONGODB_URI names into a file. Esep may run meanwhile.",
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {"0:the backup is written", "2:it cannot be written, or a setting is missing"})
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Where to; a file that is there is replaced.")
    private Path file = Path.of("");

    @Option(names = "--language", description = "kk, ru or en, for what this command says.", defaultValue = "KK")
    private Language language = Language.KK;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var words = new Words();
        var line = spec.commandLine();
        var complaint = Database.complaint(Launch.MONGODB);
        if (complaint.isPresent()) {
            line.getErr().println(complaint.get());
            return ExitCode.UNUSABLE;
        }
        try (var context = Database.open()) {
            var copied = new Backup(context.getBean(MongoTemplate.class).getDb())
                    .write(file.toAbsolutePath(), Clock.systemUTC().instant());
            line.getOut()
                    .println(words.say(language, "command.backup.done", "file", file, "count", copied.documents()));
            return ExitCode.FINE;
        } catch (IOException e) {
            line.getErr()
                    .println(words.say(language, "command.backup.unwritable", "file", file, "reason", e.toString()));
            return ExitCode.UNUSABLE;
        }
    }
}
