package kz.esep.admin.command;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import kz.esep.Launch;
import kz.esep.language.Language;
import kz.esep.people.Invitation;
import kz.esep.people.InvitationLinks;
import kz.esep.people.Invitations;
import kz.esep.people.Role;
import kz.esep.people.SecretKeys;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Projects;
import kz.esep.telegram.BotIdentities;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code invite PROJECT ROLE}: prints a link by which people join a project. */
@Command(
        name = "invite",
        mixinStandardHelpOptions = true,
        description = "Prints a link by which people join a project.",
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:the link was printed",
            "1:there is no such project, or the bot's name is not known yet",
            "2:the command line cannot be understood, or a setting is missing"
        })
final class InviteCommand implements Callable<Integer> {

    /** Thirty people may join on one morning, and some of them twice. */
    private static final int VOLUNTEERS = 50;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The id of the project.")
    private String project = "";

    @Parameters(index = "1", paramLabel = "ROLE", description = "volunteer, coordinator or operator.")
    private Role role = Role.VOLUNTEER;

    @Option(names = "--language", description = "kk, ru or en: the language in which the bot greets.")
    private @Nullable Language language;

    @Option(names = "--days", description = "How many days the link serves (${DEFAULT-VALUE}).", defaultValue = "14")
    private int days;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var complaint = Database.complaint(Launch.MONGODB, Launch.KEYS);
        if (complaint.isPresent()) {
            spec.commandLine().getErr().println(complaint.get());
            return ExitCode.UNUSABLE;
        }
        if (days < 1) {
            throw new ParameterException(spec.commandLine(), "A link has to serve for a day at least.");
        }
        var links = new InvitationLinks(keys());
        try (var context = Database.open()) {
            return invite(context, links);
        }
    }

    private int invite(ConfigurableApplicationContext context, InvitationLinks links) {
        var words = new Words();
        var spoken = language == null ? Language.KK : language;
        var err = spec.commandLine().getErr();
        var id = id();
        if (context.getBean(Projects.class).find(id).isEmpty()) {
            err.println(words.say(spoken, "command.no-project", "id", project));
            return ExitCode.WRONG;
        }
        var bot = context.getBean(BotIdentities.class).userName();
        if (bot.isEmpty()) {
            err.println(words.say(spoken, "command.no-bot"));
            return ExitCode.WRONG;
        }
        var invitation = invitation(id);
        context.getBean(Invitations.class).add(invitation);
        spec.commandLine().getOut().println(links.link(bot.get(), invitation.id()));
        return ExitCode.FINE;
    }

    private Invitation invitation(ProjectId id) {
        var now = Clock.systemUTC().instant();
        return new Invitation(
                InvitationLinks.freshId(new SecureRandom()),
                id,
                role,
                language,
                role == Role.VOLUNTEER ? VOLUNTEERS : 1,
                List.of(),
                now.plus(Duration.ofDays(days)),
                false,
                now);
    }

    private SecretKeys keys() {
        try {
            return SecretKeys.parse(Objects.requireNonNull(Database.setting(Launch.KEYS.variable())));
        } catch (IllegalArgumentException tooShort) {
            throw new ParameterException(spec.commandLine(), tooShort.getMessage());
        }
    }

    private ProjectId id() {
        try {
            return new ProjectId(project);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "This is no id of a project: " + project);
        }
    }
}
