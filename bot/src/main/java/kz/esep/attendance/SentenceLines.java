package kz.esep.attendance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that read like a sentence rather than like somebody's name. They are asked about, never dropped. */
final class SentenceLines {

    /** "Сынақова Айгүл Бекболатқызы" has three words; a fourth stands in some names, a fifth in none. */
    private static final int MOST_WORDS_OF_A_NAME = 4;

    private static final Pattern PAUSE = Pattern.compile("[,;|\\t/]+");
    private static final Pattern EXCLAIMED = Pattern.compile(".*[!?…]\\s*$");
    private static final Pattern FULL_STOP = Pattern.compile(".*\\p{L}{4,}\\.\\s*$");

    private static final Pattern INITIAL = Pattern.compile("\\p{L}\\.");

    /** Words that hold sentences together and are nobody's name. */
    private static final Set<String> HOLDING =
            Set.of(("мы я вы они все всем всех это и в на с по для из от до было были"
                            + " был не что как спасибо сегодня вчера здесь там потом провели прошло участвовали пришли"
                            + " біз сіз олар бәрі және үшін рахмет бүгін кеше болды өтті келді туралы бірге барлығы"
                            + " we you they the and was were of in on at for with today yesterday thanks thank everybody all")
                    .split(" "));

    private SentenceLines() {}

    static boolean isOne(String line) {
        return EXCLAIMED.matcher(line).matches()
                || Arrays.stream(PAUSE.split(line)).anyMatch(SentenceLines::isSentence);
    }

    private static boolean isSentence(String part) {
        var words = List.of(part.strip().split("\\s+"));
        var letters = words.stream().filter(word -> word.matches(".*\\p{L}.*")).count();
        return letters > MOST_WORDS_OF_A_NAME
                || (letters >= 3 && FULL_STOP.matcher(part).matches())
                || words.stream()
                        .filter(word -> !INITIAL.matcher(word).matches())
                        .map(SentenceLines::bare)
                        .anyMatch(HOLDING::contains);
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
