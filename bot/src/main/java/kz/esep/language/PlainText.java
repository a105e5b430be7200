package kz.esep.language;

import org.jspecify.annotations.Nullable;

/**
 * What people write, as it can be kept and shown among other text: without control characters, without halves of
 * characters, and without marks that turn the direction of everything after them. Emoji and line breaks stay.
 */
public final class PlainText {

    private PlainText() {}

    /** The text itself where there is nothing to take out. */
    public static String of(String text) {
        return text.codePoints().allMatch(PlainText::isPlain)
                ? text
                : text.codePoints()
                        .filter(PlainText::isPlain)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** The same for what may be missing. */
    public static @Nullable String ofNullable(@Nullable String text) {
        return text == null ? null : of(text);
    }

    /** Whether nothing of a text can be seen: white space of any kind and characters without a shape. */
    public static boolean isInvisible(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT
                        || isVariation(c));
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.SURROGATE -> false;
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.FORMAT -> !isTurning(c);
            default -> true;
        };
    }

    /** Embeddings, overrides and isolates of writing direction (Unicode 9.0, UAX #9), and their plain marks. */
    private static boolean isTurning(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x61C;
    }

    private static boolean isVariation(int c) {
        return c >= 0xFE00 && c <= 0xFE0F;
    }
}
