package kz.esep;

import java.util.List;
import kz.esep.storage.DatabaseAwaited;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** The bot as a process of its own: receives, answers, keeps. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        excludeFilters = {
            @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class),
            // The back office is a context of its own, also where both run in one process.
            @Filter(type = FilterType.REGEX, pattern = "kz\\.esep\\.admin\\..*")
        })
@EnableConfigurationProperties(Settings.class)
public class BotApplication {

    /** The settings have a name of their own: the back office's lie beside them where both run in one process. */
    private static final String CONFIGURATION = "spring.config.name=bot";

    public static void main(String[] args) {
        if (!Launch.isReady(List.of(Launch.MONGODB, Launch.TOKEN, Launch.KEYS), System.err)) {
            System.exit(1);
        }
        Launch.stopWithin(Launch.STOP);
        builder().run(args);
    }

    /** The bot, ready to be started. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(BotApplication.class)
                .properties(CONFIGURATION)
                .initializers(new DatabaseAwaited());
    }
}
