package kz.esep.conductor;

import java.time.Clock;
import java.util.HashMap;
import kz.esep.Settings;
import kz.esep.dialogue.Engine;
import kz.esep.dialogue.Repertoire;
import kz.esep.dialogues.Dialogues;
import kz.esep.language.Phrases;
import kz.esep.people.InvitationLinks;
import kz.esep.people.OfficeLinks;
import kz.esep.people.SecretKeys;
import kz.esep.storage.Aliases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the pure parts together. */
@Configuration(proxyBeanMethods = false)
class ConductorConfiguration {

    @Bean
    Repertoire repertoire() {
        return Dialogues.repertoire();
    }

    @Bean
    Engine engine(Repertoire repertoire, Phrases phrases) {
        return new Engine(repertoire, phrases);
    }

    @Bean
    InvitationLinks invitationLinks(Settings settings) {
        return new InvitationLinks(SecretKeys.parse(settings.secret().keys()));
    }

    @Bean
    OfficeLinks officeLinks(Settings settings) {
        return new OfficeLinks(
                SecretKeys.parse(settings.secret().keys()), settings.admin().url());
    }

    @Bean
    Aliases answersAliases() {
        return new Aliases(new HashMap<>(Dialogues.storedNames()));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
