package kz.esep.telegram.receiving;

import java.util.List;

/** The kinds of updates that Esep asks Telegram for; all others never come. */
public final class Kinds {

    public static final List<String> WANTED = List.of("message", "edited_message", "callback_query", "my_chat_member");

    private Kinds() {}
}
