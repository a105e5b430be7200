package kz.esep.admin.everything;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import kz.esep.BotApplication;
import kz.esep.admin.AdminApplication;
import kz.esep.admin.access.Operators;
import kz.esep.admin.people.JoinLinks;
import kz.esep.admin.projects.SampleProject;
import kz.esep.people.Invitations;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The whole of Esep in one process, for trying it out: the bot with the embedded database and a local Telegram, the
 * back office, and a sample project. Two contexts, as in production; only the process is one.
 */
public final class Everything {

    private Everything() {}

    public static void main(String[] args) throws IOException {
        if (!isStarted()) {
            System.exit(1);
        }
    }

    /** False as well when one half did not start: the threads of the other would keep the process and its ports. */
    private static boolean isStarted() throws IOException {
        try {
            return start(System.getenv(), System.out, System.err);
        } catch (RuntimeException failed) {
            failed.printStackTrace(System.err);
            return false;
        }
    }

    private static boolean start(Map<String, String> environment, PrintStream out, PrintStream err) throws IOException {
        var complaint = Ports.of(environment).complaint();
        if (complaint.isPresent()) {
            err.println(complaint.orElseThrow());
            return false;
        }
        var settings = LocalSettings.of(environment);
        BotApplication.builder().logStartupInfo(false).run(settings.forBot());
        var admin = AdminApplication.builder(out::println).logStartupInfo(false).run(settings.forAdmin());
        out.println(welcome(settings, admin));
        return true;
    }

    private static String welcome(LocalSettings settings, ConfigurableApplicationContext admin) {
        var sample = admin.getBean(SampleProject.class).orImport();
        var doors = new Doors(admin.getBean(Invitations.class), admin.getBean(JoinLinks.class));
        var chats = settings.realTelegram()
                ? List.<String>of()
                : doors.of(sample, admin.getBean(Clock.class).instant(), settings.chatPage());
        var password = admin.getBean(Operators.class)
                .isPasswordOfFirst(settings.password(), admin.getBean(PasswordEncoder.class));
        return Welcome.text(settings, chats, password);
    }
}
