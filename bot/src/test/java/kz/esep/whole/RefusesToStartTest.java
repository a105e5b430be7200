package kz.esep.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that lacks a required setting says so in one sentence and does not start. */
class RefusesToStartTest {

    private static final String NO_TELEGRAM = "http://127.0.0.1:9";

    @ParameterizedTest
    @ValueSource(strings = {"ESEP_MONGODB_URI", "ESEP_TELEGRAM_TOKEN", "ESEP_SECRET_KEYS"})
    void saysInOneSentenceWhichSettingIsMissing(String variable, @TempDir Path directory) throws Exception {
        var environment = WholeBot.environment(directory.resolve("data"), NO_TELEGRAM);
        environment.remove(variable);
        assertThat(complaint(environment, directory))
                .matches("Esep cannot start: the environment variable " + variable + " is missing; [^\n]+\\.\\R");
        assertThat(directory.resolve("out")).isEmptyFile();
        assertThat(directory.resolve("data")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "https://esep.example/hook, '', ESEP_TELEGRAM_WEBHOOK_SECRET",
        "https://esep.example/hook, short, ESEP_TELEGRAM_WEBHOOK_SECRET",
        "http://esep.example/hook, a-secret-that-only-tests-use, ESEP_TELEGRAM_WEBHOOK_URL"
    })
    void saysWhatIsWrongWithAWebhook(String url, String secret, String variable, @TempDir Path directory)
            throws Exception {
        var environment = WholeBot.environment(directory.resolve("data"), NO_TELEGRAM);
        environment.put("ESEP_TELEGRAM_WEBHOOK_URL", url);
        environment.put("ESEP_TELEGRAM_WEBHOOK_SECRET", secret);
        assertThat(complaint(environment, directory))
                .startsWith("Esep cannot start: ")
                .contains(variable + " must be")
                .doesNotContain("\tat ");
    }

    private static String complaint(Map<String, String> environment, Path directory) throws Exception {
        var printed = directory.resolve("out").toFile();
        var complained = directory.resolve("err").toFile();
        var process = BotProcess.builder(environment)
                .redirectOutput(printed)
                .redirectError(complained)
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).isEqualTo(1);
        return Files.readString(complained.toPath());
    }
}
