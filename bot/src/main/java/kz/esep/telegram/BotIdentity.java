package kz.esep.telegram;

/**
 * Who the bot is.
 *
 * @param id of its Telegram account
 * @param userName for links, without {@code @}
 */
public record BotIdentity(long id, String userName) {}
