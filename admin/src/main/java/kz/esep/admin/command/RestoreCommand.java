package kz.esep.admin.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.esep.Launch;
import kz.esep.language.Language;
import kz.esep.storage.backup.Restore;
import kz.esep.storage.backup.UnusableBackupException;
import org.springframework.data.mongodb.core.MongoTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restore FILE}: brings a backup back. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Brings a backup back into the database that ESEP_MONGODB_URI names. The bot and the back office"
                + " must not run.",
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:everything is there again",
            "1:the database is not empty",
            "2:the file is no whole backup, or a setting is missing"
        })
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "What the command backup has written.")
    private Path file = Path.of("");

    @Option(names = "--over", description = "In place of what is in the database.")
    private boolean over;

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
        try (var restore = Restore.open(file)) {
            return bringBack(restore, words);
        } catch (UnusableBackupException e) {
            err.println(words.say(language, "command.restore." + e.problem().name(), "file", file));
            return ExitCode.UNUSABLE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int bringBack(Restore restore, Words words) throws IOException, UnusableBackupException {
        try (var context = Database.openAlone()) {
            var database = context.getBean(MongoTemplate.class).getDb();
            if (!over && !Restore.isEmpty(database)) {
                spec.commandLine().getErr().println(words.say(language, "command.restore.not-empty"));
                return ExitCode.WRONG;
            }
            restore.into(database);
            spec.commandLine()
                    .getOut()
                    .println(words.say(
                            language,
                            "command.restore.done",
                            "file",
                            file,
                            "count",
                            restore.manifest().documents()));
            return ExitCode.FINE;
        }
    }
}
