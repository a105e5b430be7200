package kz.esep.admin.reports.filling;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import kz.esep.admin.reports.forms.Value;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.language.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** What an official may do to a template in Word that Esep cannot fill: the message names the tag. */
class BrokenTemplateTest {

    private static final Map<String, Value> CONTENT = Map.of("amount", Said.of("1"), "goal", Said.of("2"));

    @Test
    void namesATagThatTheFormDoesNotKnow() {
        assertThatThrownBy(() -> fill("{{amount}}", "{{goal}}", "{{amonut}}")).hasMessageContaining("amonut");
    }

    @Test
    void namesATagThatWasDeleted() {
        assertThatThrownBy(() -> fill("{{amount}}")).hasMessageContaining("goal");
    }

    @Test
    void namesATagThatLostABrace() {
        assertThatThrownBy(() -> fill("{{amount}}", "{{goal}")).hasMessageContaining("goal");
        assertThatThrownBy(() -> fill("{{amount}}", "{goal}}")).hasMessageContaining("goal");
    }

    @Test
    void namesAPartThatIsNotClosed() {
        assertThatThrownBy(() -> fill("{{amount}}", "{{goal}}", "{{?tasks}}", "text"))
                .hasMessageContaining("tasks");
        assertThatThrownBy(() -> fill("{{amount}}", "{{goal}}", "text", "{{/tasks}}"))
                .hasMessageContaining("tasks");
    }

    private static void fill(String... paragraphs) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            for (var paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
        }
        new Filling(Photos.NONE, Language.RU, Identity.NONE).fill(new ByteArrayInputStream(out.toByteArray()), CONTENT);
    }
}
