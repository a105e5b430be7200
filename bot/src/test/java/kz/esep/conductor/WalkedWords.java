package kz.esep.conductor;

import java.util.List;
import java.util.Random;

/** What people type: answers that fit some question, and what nobody expects. */
final class WalkedWords {

    private static final List<String> PLAUSIBLE = List.of(
            "1.1",
            "1.2",
            "2.4",
            "4",
            "сенб",
            "сабақ",
            "субботник",
            "picnic",
            "кеше",
            "вчера",
            "yesterday",
            "бүгін",
            "14.06.2026",
            "14 маусым",
            "14 июня 2026",
            "June 14",
            "27–28 мамыр",
            "2026-06-01",
            "ертең",
            "01.01.2020",
            "31.12.2026",
            "12",
            "0",
            "24",
            "1,5",
            "60+",
            "шамамен 60",
            "около 60",
            "60 адам",
            "-5",
            "100000000000",
            "3.14159",
            "1 000",
            "Сынақ саябағы",
            "Парк",
            "School No. 5",
            "Жақсы өтті, бәрі риза.",
            "Всё прошло хорошо.",
            "Айгүл, Болат",
            "Айгүл Сәрсенова\nБолат Ахметов\nДана",
            "https://instagram.com/p/DN-z4gyjeJf/",
            "instagram.com/p/ABC123",
            "https://www.facebook.com/groups/1/posts/2?utm_source=x және https://t.me/a/1",
            "https://instagram.com/some.profile",
            "Қазақша",
            "Русский",
            "English",
            "Иә",
            "Нет",
            "yes",
            "Фото жоқ",
            "Мало фото");

    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "\u00A0",
            "\u200B",
            "\u202E",
            "<b>",
            "</b>",
            "&",
            "&amp;",
            "\"'«»",
            "<script>alert(1)</script>",
            "{name}",
            "{{no:x}}",
            "{0}",
            "'{'",
            "%s",
            "$1",
            "\\",
            "\u0000",
            "\uD83D",
            "😀",
            "👨‍👩‍👧‍👦🇰🇿",
            "a".repeat(4096),
            "ә".repeat(1001),
            "<".repeat(4096),
            "& ".repeat(900),
            "1".repeat(500),
            "9e999999999",
            "0x10",
            "٣٤",
            "NaN",
            "-0",
            "https://",
            "http://localhost/\"><b>",
            "https://a.kz/" + "x".repeat(3000),
            "javascript:alert(1)",
            "://",
            "31.02.2026",
            "99.99.9999",
            "-1.-1.-1",
            "14.06.2026–01.06.2026",
            "0000-00-00",
            "+999999999-12-31",
            "١٤.٠٦.٢٠٢٦",
            "\n\n\n",
            "nav:cancel",
            "pick:",
            "place:",
            "day:2026-13-45",
            "1.1.1",
            "go:log-activity:",
            "drop table entries; --",
            "https://a.kz/1 ".repeat(40));

    private static final List<String> COMMANDS = List.of(
            "start",
            "help",
            "cancel",
            "language",
            "log",
            "LOG",
            "log@esep_bot",
            "start@esep_bot",
            "unknown",
            "",
            "/",
            " log",
            "log x",
            "help me",
            "language ru",
            "cancel now",
            "start iNOTSIGNED",
            "start e1",
            "forget",
            "entries");

    private WalkedWords() {}

    static String plausible(Random random) {
        return any(PLAUSIBLE, random);
    }

    static String hostile(Random random) {
        return random.nextInt(4) == 0 ? any(PLAUSIBLE, random) + any(HOSTILE, random) : any(HOSTILE, random);
    }

    /** A command, known to the repertoire or not. */
    static String command(Random random, List<String> known) {
        return "/" + (random.nextBoolean() ? any(known, random) : any(COMMANDS, random));
    }

    static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
