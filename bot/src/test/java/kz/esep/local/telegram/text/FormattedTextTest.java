package kz.esep.local.telegram.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markup is read as Telegram reads it. Expected entities are written {@code type offset length [detail]}. */
class FormattedTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    a <b>b</b> c                                     | a b c        | bold 2 1
                    🏟 <i>🏟 &lt;🏟</i>                               | 🏟 🏟 <🏟     | italic 3 6
                    <b><i>x</i>y</b>                                 | xy           | bold 0 2, italic 0 1
                    <strong>a</strong><em>b</em><ins>c</ins><del>d</del> | abcd     | bold 0 1, italic 1 1, underline 2 1, strikethrough 3 1
                    <a href="https://example.kz/?a=1&amp;b=2">сілтеме</a> | сілтеме | text_link 0 7 {url=https://example.kz/?a=1&b=2}
                    <a href="example.kz">x</a>                       | x            | text_link 0 1 {url=http://example.kz/}
                    <a href="http://localhost/">x</a>                | x            |
                    <a href="tg://user?id=42">x</a>                  | x            | text_mention 0 1 {user=42}
                    <pre><code class="language-java">x</code></pre>  | x            | pre 0 1 {language=java}
                    <code>/start <b>x</b></code>                     | /start x     | code 0 8
                    <blockquote expandable>x</blockquote>            | x            | expandable_blockquote 0 1
                    <tg-spoiler>x</tg-spoiler><span class="tg-spoiler">y</span> | xy | spoiler 0 1, spoiler 1 1
                    &laquo;&#1241;&#x4D9;&quot;                      | &laquo;әә"   |
                    <b>  x </b>                                      | x            | bold 0 1
                    /start@esep_bot #тазалық a@example.kz +77000000000 | /start@esep_bot #тазалық a@example.kz +77000000000 | bot_command 0 15, hashtag 16 8, email 25 12, phone_number 38 12
                    (қараңыз: https://example.kz/a_(b).)             | (қараңыз: https://example.kz/a_(b).) | url 10 24
                    """)
    void readsHtml(String source, String text, String entities) throws Exception {
        check("HTML", source, text, entities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    <a                                | Unclosed start tag at byte offset 0
                    🏟 <abac>                          | Unsupported start tag "abac" at byte offset 5
                    <i   =aba>                        | Empty attribute name in the tag "i" at byte offset 0
                    <i    aba  =                      | Unclosed start tag "i" at byte offset 0
                    <i aba = 190az-.,                 | Unexpected end of name token at byte offset 9
                    <i aba = "&lt;>                   | Unclosed start tag at byte offset 0
                    a</b>                             | Unexpected end tag at byte offset 1
                    <i>a</i                           | Unclosed end tag at byte offset 4
                    <i>a</em>                         | Unmatched end tag at byte offset 4, expected "</i>", found "</em>"
                    <i>a                              | Can't find end tag corresponding to start tag "i"
                    <span>a</span>                    | Tag "span" must have class "tg-spoiler" at byte offset 0
                    &#xDFDF;                          | Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units
                    """)
    void saysWhatIsWrongWithHtml(String source, String problem) {
        assertThatThrownBy(() -> FormattedText.read(source, "HTML"))
                .isInstanceOf(ParseProblem.class)
                .hasMessage(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '`', quoteCharacter = '^', textBlock = """
                    *a _b_* ~c~ __d__ ||e||           `a b c d e     `bold 0 3, italic 2 1, strikethrough 4 1, underline 6 1, spoiler 8 1
                    🏟 🏟_abac \\* asd_                 `🏟 🏟abac * asd `italic 5 10
                    🏟 🏟__🏟 _🏟_ __                   `🏟 🏟🏟 🏟         `underline 5 5, italic 8 2
                    [сілтеме](https://example.kz/\\))  `сілтеме       `text_link 0 7 {url=https://example.kz/)}
                    [a](b)                            `a             `
                    ![👍](tg://emoji?id=25)            `👍            `custom_emoji 0 2 {custom_emoji_id=25}
                    \\a\\.\\\\                           `a.\\           `
                    >a                                `a             `blockquote 0 1
                    >*a*                              `a             `blockquote 0 1, bold 0 1
                    >a||b||c||                        `abc           `expandable_blockquote 0 3, spoiler 1 1
                    """)
    void readsMarkdownV2(String source, String text, String entities) throws Exception {
        check("MarkdownV2", source, text, entities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '`', quoteCharacter = '^', textBlock = """
                    🏟 🏟_abacaba               `Can't find end of Italic entity at byte offset 9
                    🏟 🏟_abac * asd _          `Can't find end of Italic entity at byte offset 21
                    🏟 🏟__🏟 🏟_                `Can't find end of Italic entity at byte offset 20
                    🏟 🏟__🏟 _🏟___             `Can't find end of Italic entity at byte offset 23
                    🏟 🏟||test\\|               `Can't find end of Spoiler entity at byte offset 9
                    [telegram\\.org](asd\\)      `Can't find end of a URL at byte offset 16
                    🏟 🏟!                      `Character '!' is reserved and must be escaped with the preceding '\\'
                    a-b                        `Character '-' is reserved and must be escaped with the preceding '\\'
                    a > b                      `Character '>' is reserved and must be escaped with the preceding '\\'
                    ![👍]                       `Custom emoji entity must contain a tg://emoji URL
                    ![👍](tg://emoji#test)      `Custom emoji URL must have an emoji identifier
                    """)
    void saysWhatIsWrongWithMarkdownV2(String source, String problem) {
        assertThatThrownBy(() -> FormattedText.read(source, "MarkdownV2"))
                .isInstanceOf(ParseProblem.class)
                .hasMessage(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    *a* _b_ `c` [d](example.kz) \\_e      | a b c d _e | bold 0 1, italic 2 1, code 4 1, text_link 6 1 {url=http://example.kz/}
                    ```kk x```                          | x          | pre 0 1 {language=kk}
                    *a_b*                               | a_b        | bold 0 3
                    """)
    void readsTheOldMarkdown(String source, String text, String entities) throws Exception {
        check("Markdown", source, text, entities);
    }

    private static void check(String mode, String source, String text, String entities) throws ParseProblem {
        FormattedText read = FormattedText.read(source, mode);
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.entities().stream().map(FormattedTextTest::written).collect(Collectors.joining(", ")))
                .isEqualTo(entities == null ? "" : entities);
    }

    private static String written(Entity entity) {
        return entity.type() + " " + entity.offset() + " " + entity.length()
                + (entity.details().isEmpty() ? "" : " " + entity.details());
    }
}
