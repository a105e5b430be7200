package kz.esep.admin.page;

import static org.assertj.core.api.Assertions.assertThat;

import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.admin.Visitor;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What a person is told when something stored cannot be read. */
class BrokenPageTest {

    private static final String PROJECT = "taza-ozen-ulgi";

    private Office office;
    private Visitor operator;

    @BeforeEach
    void open() {
        office = Office.open();
        SampleEntries.fill(office);
        operator = Visitor.signedIn(office);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource({"kk, Бірер минуттан кейін қайталаңыз", "ru, Повторите через минуту", "en, Try again in a minute"})
    void aProjectThatCannotBeReadSaysWhatToDoAndNotWhereItBroke(String language, String whatToDo) {
        store("projects", new Document("_id", PROJECT).append("tasks", "broken"));
        isTold("/projects/" + PROJECT, language, whatToDo);
    }

    @ParameterizedTest
    @CsvSource({"kk, Бірер минуттан кейін қайталаңыз", "ru, Повторите через минуту"})
    void whatStandsAboveEveryPageCannotBreakTheOneAboutTheFault(String language, String whatToDo) {
        store("telegramState", new Document("_id", "contact").append("last", "broken"));
        isTold("/", language, whatToDo);
    }

    private void isTold(String path, String language, String whatToDo) {
        var answer = operator.get(path, "Accept-Language", language);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("lang=\"" + language + "\"", whatToDo, "href=\"/\"");
        assertThat(answer.body()).doesNotContain("Exception", "kz.esep", "springframework", "ClassCast");
    }

    private void store(String collection, Document broken) {
        var documents = office.bean(MongoTemplate.class).getCollection(collection);
        documents.deleteOne(new Document("_id", broken.get("_id")));
        documents.insertOne(broken);
    }
}
