package kz.esep.admin.access;

import java.security.SecureRandom;
import java.util.Objects;
import kz.esep.Settings;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes the first operator when there is none: with the password that was set from outside, else with a one-time
 * password that is shown once and has to be replaced at the first sign-in.
 */
@Component
class FirstOperator implements ApplicationRunner {

    private final Operators operators;
    private final PasswordEncoder encoder;
    private final Settings settings;
    private final Console console;

    FirstOperator(Operators operators, PasswordEncoder encoder, Settings settings, Console console) {
        this.operators = operators;
        this.encoder = encoder;
        this.settings = settings;
        this.console = console;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!operators.isEmpty()) {
            return;
        }
        var given = settings.admin().password();
        if (given != null && !given.isBlank()) {
            operators.add(new Operator(Operator.FIRST, encode(given), false));
            return;
        }
        var once = Passwords.generate(new SecureRandom());
        if (operators.add(new Operator(Operator.FIRST, encode(once), true))) {
            console.say("Sign in to the back office as " + Operator.FIRST + " with the one-time password " + once
                    + " (shown only now; you will be asked for a new one).");
        }
    }

    private String encode(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
