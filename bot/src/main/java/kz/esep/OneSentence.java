package kz.esep;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoTimeoutException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** Says in one sentence why Esep cannot start, instead of a stack trace. Registered in {@code spring.factories}. */
public final class OneSentence implements SpringBootExceptionReporter {

    private static final String STRANGER = "Esep cannot start: the database that ESEP_MONGODB_URI names does not accept"
            + " the user name or the password in it.";

    /** Of MongoDB, for a command that needs a user who has signed in. */
    private static final int UNAUTHORIZED = 13;

    OneSentence(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        var sentence = sentence(failure);
        sentence.ifPresent(System.err::println);
        return sentence.isPresent();
    }

    /** The sentence for the person who runs Esep, empty for a failure that only a developer understands. */
    public static Optional<String> sentence(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(OneSentence::known)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> known(Throwable cause) {
        return switch (cause) {
            case CannotStart told -> Optional.ofNullable(told.getMessage());
            case PortInUseException port ->
                Optional.of("Esep cannot start: the port " + port.getPort()
                        + " is in use; stop what uses it, or set ESEP_BOT_PORT and ESEP_ADMIN_PORT.");
            case MongoTimeoutException away ->
                Optional.of("Esep cannot start: the database that ESEP_MONGODB_URI names does not answer; check that it"
                        + " runs and that the address is right.");
            case MongoSecurityException refused -> Optional.of(STRANGER);
            case MongoCommandException refused ->
                refused.getErrorCode() == UNAUTHORIZED ? Optional.of(STRANGER) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
