package kz.esep.admin.people;

import java.util.Optional;
import kz.esep.people.InvitationLinks;
import kz.esep.telegram.BotIdentities;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How invitations become links: into Telegram, or into the local chat page where there is one. */
@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

    @Bean
    JoinLinks joinLinks(InvitationLinks links, BotIdentities bot, @Value("${esep.admin.chat-page:}") String chatPage) {
        return chatPage.isBlank()
                ? id -> bot.userName().map(name -> links.link(name, id))
                : id -> Optional.of(chatPage + "?start=" + links.payload(id));
    }
}
