package kz.esep.local.telegram;

import java.util.Map;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.web.context.support.StandardServletEnvironment;

/** Only the given settings: those of the bot or of the machine around must not reach the server. */
final class OwnEnvironment extends StandardServletEnvironment {
    OwnEnvironment(Map<String, Object> settings) {
        getPropertySources().addFirst(new MapPropertySource("local-telegram", settings));
    }

    @Override
    protected void customizePropertySources(MutablePropertySources propertySources) {
        // Nothing of the machine.
    }
}
