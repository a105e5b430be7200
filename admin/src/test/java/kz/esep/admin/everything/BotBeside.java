package kz.esep.admin.everything;

import java.util.List;
import java.util.stream.Stream;
import kz.esep.BotApplication;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The bot in the process of a test of the back office, as the local mode starts it there. */
public final class BotBeside {

    private BotBeside() {}

    /** To be closed. */
    public static ConfigurableApplicationContext start(List<String> settings) {
        var without = "--spring.autoconfigure.exclude=" + String.join(",", LocalSettings.NOT_FOR_THE_BOT);
        return new SpringApplicationBuilder(BotApplication.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .run(Stream.concat(Stream.of(without), settings.stream()).toArray(String[]::new));
    }
}
