package kz.esep.whole;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kz.esep.BotApplication;

/** The bot in a process of its own, as it runs in production: the same class path, settings from the environment. */
public final class BotProcess implements AutoCloseable {

    private final Process process;

    private BotProcess(Process process) {
        this.process = process;
    }

    /** @param log where everything goes that it prints; appended to */
    public static BotProcess start(Map<String, String> environment, Path log) throws IOException {
        var builder = builder(environment);
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return new BotProcess(builder.start());
    }

    /** What is to be started, with no setting but the given ones. */
    static ProcessBuilder builder(Map<String, String> environment) {
        var builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Dspring.main.banner-mode=off",
                "-cp",
                System.getProperty("java.class.path"),
                BotApplication.class.getName()));
        builder.environment().keySet().removeIf(name -> name.startsWith("ESEP_"));
        builder.environment().putAll(environment);
        return builder;
    }

    /** The processor time that it has used so far. */
    public Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** SIGKILL: nothing is finished, closed or written any more. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM. */
    void stop() {
        process.destroy();
    }

    boolean endsWithin(Duration limit) throws InterruptedException {
        return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** SIGTERM, and the end of the process. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
