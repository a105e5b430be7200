package kz.esep.card;

import kz.esep.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The success story in the parts that the form asks for. Its hero's name and contact are no part of it: they are kept
 * apart as a {@link StoryContact}.
 *
 * @param consent whether the hero has agreed that it is published; without it nothing of the story is printed
 */
public record Story(
        @Nullable Wording before,
        @Nullable Wording influence,
        @Nullable Wording result,
        @Nullable Wording quote,
        boolean consent) {}
