package kz.esep;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The bot as a process of its own: receives, answers, keeps. */
@SpringBootApplication
@EnableConfigurationProperties(Settings.class)
public class BotApplication {

    public static void main(String[] args) {
        if (!Launch.isReady(List.of(Launch.MONGODB, Launch.TOKEN, Launch.KEYS), System.err)) {
            System.exit(1);
        }
        SpringApplication.run(BotApplication.class, args);
    }
}
