package kz.esep.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * The back office on a free port with an embedded database in a directory, as tests open it. One without settings of its
 * own is lent: it goes on running and is emptied for the next test, because a start takes longer than most tests.
 */
public final class Office implements AutoCloseable {

    public static final String PASSWORD = "a password for tests";

    private static final Deque<Office> FREE = new ConcurrentLinkedDeque<>();

    private final List<String> said = new ArrayList<>();
    private final ConfigurableApplicationContext context;
    private final Path directory;
    private final boolean temporary;
    private @Nullable Emptied emptied;

    private Office(Path directory, boolean temporary, List<String> settings, Class<?>... more) {
        this.directory = directory;
        this.temporary = temporary;
        var usual = Stream.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--esep.secret.keys=a key that is only for tests",
                "--esep.mongodb.uri=embedded:" + directory);
        var others = usual.filter(one -> settings.stream().noneMatch(given -> given.startsWith(nameIn(one))));
        context = AdminApplication.builder(said::add)
                .sources(more)
                .logStartupInfo(false)
                .run(Stream.concat(others, settings.stream()).toArray(String[]::new));
    }

    private static String nameIn(String setting) {
        return setting.substring(0, setting.indexOf('=') + 1);
    }

    /** Opens one with the password above and a database of its own, which goes when it is closed. */
    public static Office open(String... settings) {
        return settings.length == 0 ? lent() : new Office(temporary(), true, withPassword(settings));
    }

    private static Office lent() {
        var free = FREE.poll();
        if (free != null) {
            return free;
        }
        var fresh = new Office(temporary(), true, withPassword());
        fresh.emptied = Emptied.as(fresh.bean(MongoTemplate.class));
        Runtime.getRuntime().addShutdownHook(new Thread(fresh::end));
        return fresh;
    }

    /** One that nobody has used before, for what is kept in memory. */
    public static Office openAnew() {
        return new Office(temporary(), true, withPassword());
    }

    /** Opens one over a database that stays; {@code more} are classes with further beans. */
    public static Office openIn(Path directory, Class<?> more, String... settings) {
        return new Office(directory, false, withPassword(settings), more);
    }

    /** Opens one as an administrator does who has set no password. */
    public static Office openWithoutPassword() {
        return new Office(temporary(), true, List.of());
    }

    private static List<String> withPassword(String... settings) {
        return Stream.concat(Stream.of("--esep.admin.password=" + PASSWORD), Stream.of(settings))
                .toList();
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("esep-office");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** One of several beans of a type. */
    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** What was said to the one who started it. */
    public List<String> said() {
        return List.copyOf(said);
    }

    @Override
    public void close() {
        if (emptied == null) {
            end();
        } else {
            emptied.restore();
            FREE.push(this);
        }
    }

    private void end() {
        context.close();
        if (temporary) {
            try {
                FileSystemUtils.deleteRecursively(directory);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
