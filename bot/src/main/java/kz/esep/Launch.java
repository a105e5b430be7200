package kz.esep;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks the settings that a process cannot do without, before anything starts. */
public final class Launch {

    /** A stop takes no longer than this; ten seconds are what containers are usually given. */
    public static final Duration STOP = Duration.ofSeconds(9);

    /** The exit status after SIGTERM, as if nothing of ours had been running. */
    private static final int HALTED = 143;

    private Launch() {}

    /** One setting: the environment variable, and what it is for. */
    public record Required(String variable, String purpose) {}

    public static final Required MONGODB =
            new Required("ESEP_MONGODB_URI", "the address of the database, for example mongodb://localhost/esep");
    public static final Required TOKEN =
            new Required("ESEP_TELEGRAM_TOKEN", "the token of the bot, as given by @BotFather");
    public static final Required KEYS = new Required(
            "ESEP_SECRET_KEYS", "the keys that sign links, separated by commas, 16 characters or more each");

    /** The sentence that says what is missing, empty when everything is there. */
    public static Optional<String> complaint(List<Required> required, Function<String, @Nullable String> environment) {
        return required.stream()
                .filter(setting -> {
                    var value = environment.apply(setting.variable());
                    return value == null || value.isBlank();
                })
                .findFirst()
                .map(missing -> "Esep cannot start: the environment variable " + missing.variable()
                        + " is missing; it is " + missing.purpose() + ".");
    }

    /** Says what is missing, if anything is, in one sentence. */
    public static boolean isReady(List<Required> required, PrintStream err) {
        var complaint = complaint(required, System::getenv);
        complaint.ifPresent(err::println);
        return complaint.isEmpty();
    }

    /**
     * Bounds the stop of this process: what is not finished by then is as safe as after a crash, and whoever stopped us
     * would kill us soon.
     */
    public static void stopWithin(Duration limit) {
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform()
                        .unstarted(() ->
                                Thread.ofPlatform().daemon().name("stop-limit").start(() -> haltAfter(limit))));
    }

    private static void haltAfter(Duration limit) {
        try {
            Thread.sleep(limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(HALTED);
    }
}
