package kz.esep.dialogue;

import java.util.List;

/** What comes of one incoming thing: the conversation as it is now, and what is to be done besides. */
public record Turn(Conversation conversation, List<Effect> effects) {
    public Turn {
        effects = List.copyOf(effects);
    }
}
