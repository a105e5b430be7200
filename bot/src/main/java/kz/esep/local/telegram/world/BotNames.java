package kz.esep.local.telegram.world;

/**
 * How bots are called.
 *
 * @param name the name of every bot
 * @param userName the user name of the first bot; others get their number put in
 */
public record BotNames(String name, String userName) {
    private static final String ENDING = "_bot";

    /** The user name of the bot with this id; id 1 has the configured one. */
    String userNameOf(long bot) {
        if (bot == 1) {
            return userName;
        }
        String stem = userName.endsWith(ENDING) ? userName.substring(0, userName.length() - ENDING.length()) : userName;
        return stem + "_" + bot + ENDING;
    }
}
