package kz.esep.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.Activity;
import kz.esep.plan.ActivityId;
import kz.esep.plan.Basis;
import kz.esep.plan.DocumentKind;
import kz.esep.plan.EvidenceRule;
import kz.esep.plan.Grant;
import kz.esep.plan.Grantee;
import kz.esep.plan.Indicator;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.Per;
import kz.esep.plan.Period;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Projects;
import kz.esep.plan.Quantity;
import kz.esep.plan.Quantity.Approval;
import kz.esep.plan.Quantity.Comparator;
import kz.esep.plan.Quantity.Each;
import kz.esep.plan.Quantity.Part;
import kz.esep.plan.Quantity.Scope;
import kz.esep.plan.Quantity.UnitKind;
import kz.esep.plan.Task;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

class OldPlanTest {

    private static final ProjectId ID = new ProjectId("sample");

    @Test
    void readsAQuantityThatWasStoredWithItsNumbersBesideEachOther() {
        var old = new Document("raw", "5/1 (с каждой встречи)")
                .append("comparator", "EXACTLY")
                .append("value", decimal(5))
                .append("parts", List.of(decimal(5), decimal(1)))
                .append("per", "встречи")
                .append("base", decimal(10));
        var read = read(old);
        assertThat(read.compound()).containsExactly(BigDecimal.valueOf(5), BigDecimal.ONE);
        assertThat(read.scope()).isEqualTo(new Scope(Per.MEETING, "встречи", null, BigDecimal.TEN));
        assertThat(read.raw()).isEqualTo("5/1 (с каждой встречи)");
    }

    @Test
    void readsARangeAndATextThatWereStoredBefore() {
        var range = read(new Document("raw", "50-100")
                .append("comparator", "AT_LEAST")
                .append("value", decimal(50))
                .append("max", decimal(100))
                .append("parts", List.of()));
        assertThat(range.value()).isEqualByComparingTo("50");
        assertThat(range.max()).isEqualByComparingTo("100");
        var text = read(new Document("raw", "по согласованию")
                .append("comparator", "NONE")
                .append("parts", List.of()));
        assertThat(text).isEqualTo(Quantity.text("по согласованию"));
    }

    @Test
    void readsEveryQuantityAsItWasWritten() {
        var full = new Quantity(
                "10 по 200 тысяч тенге",
                Comparator.ABOUT,
                UnitKind.COUNT,
                List.of(new Part(BigDecimal.TEN, BigDecimal.valueOf(12), "грант", "10 × 1")),
                new Scope(Per.REGION, "региона", new IndicatorId("t1a1i2"), BigDecimal.valueOf(8)),
                new Each(BigDecimal.valueOf(200_000), "KZT"),
                "на двух языках",
                Set.of(Approval.CUSTOMER, Approval.LOCAL_BODY));
        try (var database = new MemoryDatabase()) {
            var mongo = database.template();
            write(mongo, full, null);
            assertThat(plan(mongo)).isEqualTo(full);
        }
    }

    @Test
    void readsARuleOfEvidenceThatAskedForPhotosAndDocumentsAlone() {
        var rule = new EvidenceRule(
                3, Set.of(DocumentKind.LIST, DocumentKind.PROGRAMME), Set.of(DocumentKind.PROGRAMME), 2, true);
        try (var database = new MemoryDatabase()) {
            var mongo = database.template();
            write(mongo, Quantity.text("10"), rule);
            assertThat(evidence(mongo)).isEqualTo(rule);
            set(mongo, "tasks.0.activities.0.evidence", new Document("photos", 3).append("documents", List.of("LIST")));
            assertThat(evidence(mongo)).isEqualTo(new EvidenceRule(3, Set.of(DocumentKind.LIST)));
        }
    }

    private static Quantity read(Document old) {
        try (var database = new MemoryDatabase()) {
            var mongo = database.template();
            write(mongo, Quantity.text("x"), null);
            set(mongo, "tasks.0.activities.0.indicators.0.plan", old);
            return plan(mongo);
        }
    }

    private static void set(MongoTemplate mongo, String member, Document value) {
        mongo.getCollection("projects")
                .updateOne(new Document("_id", ID.value()), new Document("$set", new Document(member, value)));
    }

    private static void write(MongoTemplate mongo, Quantity plan, @Nullable EvidenceRule rule) {
        var name = Wording.of(Language.RU, "Встречи");
        var indicator = new Indicator(new IndicatorId("t1a1i1"), name, null, plan, Basis.ENTRIES, false);
        var activity = new Activity(new ActivityId("t1a1"), 1, name, List.of(), List.of(indicator), null, rule);
        new Projects(mongo)
                .add(new Project(
                        ID,
                        0,
                        Language.RU,
                        name,
                        null,
                        null,
                        new Period(null, null, null, false),
                        new Grant(null, null, null, null, null, null, null),
                        new Grantee(null, null, null, null),
                        List.of(new Task(1, name, List.of(activity))),
                        List.of()));
    }

    private static Quantity plan(MongoTemplate mongo) {
        return Objects.requireNonNull(activity(mongo).indicators().getFirst().plan());
    }

    private static EvidenceRule evidence(MongoTemplate mongo) {
        return Objects.requireNonNull(activity(mongo).evidence());
    }

    private static Activity activity(MongoTemplate mongo) {
        return new Projects(mongo)
                .find(ID)
                .orElseThrow()
                .activities()
                .findFirst()
                .orElseThrow();
    }

    private static Decimal128 decimal(long number) {
        return new Decimal128(number);
    }
}
