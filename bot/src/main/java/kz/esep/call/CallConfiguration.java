package kz.esep.call;

import kz.esep.storage.IdType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CallConfiguration {

    @Bean
    IdType<CallId> callIds() {
        return new IdType<>(CallId.class, CallId::new, CallId::value);
    }
}
