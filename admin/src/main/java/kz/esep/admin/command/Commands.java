package kz.esep.admin.command;

import ch.qos.logback.classic.Level;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.Set;
import kz.esep.OneSentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Decides whether the arguments of the process are a command, and runs it. */
@Command(
        name = "esep-admin",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        description = "The back office of Esep. Without a command it starts as a web server.",
        subcommands = {
            CheckCommand.class,
            DraftCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            InviteCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Commands implements Runnable {

    private static final Set<String> OPTIONS = Set.of("--help", "-h", "--version", "-V");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /**
     * Runs a command with the console as its output, in UTF-8 whatever the locale of the machine.
     *
     * @return the exit code, or nothing where the arguments are none of a command and the server is to start
     */
    public static OptionalInt run(String[] args) {
        return run(args, console(FileDescriptor.out), console(FileDescriptor.err));
    }

    static OptionalInt run(String[] args, PrintWriter out, PrintWriter err) {
        if (args.length == 0 || (args[0].startsWith("-") && !OPTIONS.contains(args[0]))) {
            return OptionalInt.empty();
        }
        quietLogs();
        var line = new CommandLine(new Commands())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Commands::complain)
                .setExecutionExceptionHandler(Commands::giveUp);
        var code = line.execute(args);
        out.flush();
        err.flush();
        return OptionalInt.of(code);
    }

    /** What a command says is its output; libraries speak up only when something is wrong. */
    private static void quietLogs() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.WARN);
        }
    }

    /** A name alone, such as the program's own with options that need a command. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }

    private static int complain(ParameterException e, String[] args) {
        var line = e.getCommandLine();
        var unknown = e instanceof UnmatchedArgumentException && line.getParent() == null;
        line.getErr().println(unknown ? "There is no command " + args[0] + "." : e.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(e, line.getErr())) {
            line.getErr().println("The commands are listed by: esep-admin help");
        }
        return ExitCode.UNUSABLE;
    }

    /** What a person can mend was said in one sentence when the database did not open. */
    private static int giveUp(Exception e, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
        if (OneSentence.sentence(e).isPresent()) {
            return ExitCode.UNUSABLE;
        }
        throw e;
    }

    private static PrintWriter console(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"Esep " + (version == null ? "(not packaged)" : version)};
        }
    }
}
