package kz.esep;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
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

    public static void main(String[] args) {
        if (!Launch.isReady(List.of(Launch.MONGODB, Launch.TOKEN, Launch.KEYS), System.err)) {
            System.exit(1);
        }
        SpringApplication.run(BotApplication.class, args);
    }
}
