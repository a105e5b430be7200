package kz.esep.admin;

import java.util.List;
import kz.esep.Launch;
import kz.esep.PhrasesConfiguration;
import kz.esep.Settings;
import kz.esep.admin.access.Console;
import kz.esep.admin.command.Commands;
import kz.esep.storage.DatabaseAwaited;
import kz.esep.telegram.BotIdentities;
import kz.esep.telegram.contact.TelegramState;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * The back office as a process of its own. It shares the plan, the journal and the mailboxes with the bot, and never
 * talks to Telegram itself.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {
            "kz.esep.admin",
            "kz.esep.plan",
            "kz.esep.card",
            "kz.esep.call",
            "kz.esep.journal",
            "kz.esep.evidence",
            "kz.esep.people",
            "kz.esep.deadlines",
            "kz.esep.drafts",
            "kz.esep.narratives",
            "kz.esep.outgoing",
            "kz.esep.checkin",
            "kz.esep.survey",
            "kz.esep.conductor",
            "kz.esep.storage",
            "kz.esep.local.database"
        },
        excludeFilters = {
            @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class),
            // Only the bot sends what mailboxes hold, and fetches files from Telegram.
            @Filter(type = FilterType.REGEX, pattern = "kz\\.esep\\.(outgoing\\.Sending|evidence\\.Fetching)")
        })
@Import({PhrasesConfiguration.class, BotIdentities.class, TelegramState.class})
@EnableConfigurationProperties(Settings.class)
public class AdminApplication {

    /** The settings have a name of their own: the bot's lie beside them on the class path. */
    public static final String CONFIGURATION = "spring.config.name=admin";

    public static void main(String[] args) {
        var command = Commands.run(args);
        if (command.isPresent()) {
            System.exit(command.getAsInt());
        }
        if (!Launch.isReady(List.of(Launch.MONGODB, Launch.KEYS), System.err)) {
            System.exit(1);
        }
        Launch.stopWithin(Launch.STOP);
        builder(System.out::println).run(args);
    }

    /** The back office, ready to be started. */
    public static SpringApplicationBuilder builder(Console console) {
        return new SpringApplicationBuilder(AdminApplication.class)
                .properties(CONFIGURATION)
                .initializers(
                        new DatabaseAwaited(),
                        context -> context.getBeanFactory().registerSingleton("console", console));
    }
}
