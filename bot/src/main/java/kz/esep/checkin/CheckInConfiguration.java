package kz.esep.checkin;

import kz.esep.Settings;
import kz.esep.people.SecretKeys;
import kz.esep.storage.IdType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What signs the codes, and how the id of a check-in is stored. */
@Configuration(proxyBeanMethods = false)
class CheckInConfiguration {

    @Bean
    CheckInLinks checkInLinks(Settings settings) {
        return new CheckInLinks(SecretKeys.parse(settings.secret().keys()));
    }

    @Bean
    IdType<CheckInId> checkInIds() {
        return new IdType<>(CheckInId.class, CheckInId::new, CheckInId::value);
    }
}
