package kz.esep.outgoing;

import kz.esep.storage.Aliases;
import kz.esep.storage.IdType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The names under which messages are stored. */
@Configuration(proxyBeanMethods = false)
class OutgoingConfiguration {

    @Bean
    Aliases outgoingAliases() {
        return Aliases.ofNested(Outgoing.class);
    }

    @Bean
    IdType<OutgoingFileId> outgoingFileIds() {
        return new IdType<>(OutgoingFileId.class, OutgoingFileId::new, OutgoingFileId::value);
    }
}
