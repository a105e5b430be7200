package kz.esep;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks the settings that a process cannot do without, before anything starts. */
public final class Launch {

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
}
