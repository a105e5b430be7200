package kz.esep.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.mongodb.health.MongoHealthIndicator;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** The database as Spring sees it, with the auto-configuration the programs use. */
class EmbeddedDatabaseConfigurationTest {
    @TempDir
    Path data;

    @Test
    void springDataWritesToTheEmbeddedDatabase() {
        try (ConfigurableApplicationContext context = start("embedded:" + data)) {
            MongoTemplate template = context.getBean(MongoTemplate.class);
            template.insert(new Document("_id", 1).append("title", "Таза Әлем"), "projects");

            assertThat(template.getDb().getName()).isEqualTo("esep");
            assertThat(template.findById(1, Document.class, "projects")).containsEntry("title", "Таза Әлем");
            assertThat(data.resolve("database/esep.mv")).exists();
        }
        assertThat(data.resolve("database").resolve(Address.FILE)).doesNotExist();
    }

    @Test
    void healthAndSizeAreReported() {
        try (ConfigurableApplicationContext context = start("embedded:" + data)) {
            assertThat(context.getBean(MongoHealthIndicator.class).health(true))
                    .extracting(health -> health.getStatus())
                    .isEqualTo(Status.UP);
            assertThat(context.getBean(MeterRegistry.class)
                            .get("esep.database.bytes")
                            .gauge()
                            .value())
                    .isPositive();
        }
    }

    @Test
    void twoProgramsInOneProcessShareTheDirectory() {
        try (ConfigurableApplicationContext bot = start("embedded:" + data);
                ConfigurableApplicationContext admin = start("embedded:" + data)) {
            bot.getBean(MongoTemplate.class).insert(new Document("_id", 1), "projects");
            assertThat(admin.getBean(MongoTemplate.class)
                            .getCollection("projects")
                            .countDocuments())
                    .isEqualTo(1);

            bot.close();

            admin.getBean(MongoTemplate.class).insert(new Document("_id", 2), "projects");
            assertThat(admin.getBean(MongoTemplate.class)
                            .getCollection("projects")
                            .countDocuments())
                    .isEqualTo(2);
        }
    }

    @Test
    void commitsAreCountedAndTimed() {
        try (ConfigurableApplicationContext context = start("embedded:" + data)) {
            context.getBean(MongoTemplate.class).insert(new Document("_id", 1), "projects");
            MeterRegistry meters = context.getBean(MeterRegistry.class);

            assertThat(meters.get("esep.database.commit").functionTimer().count())
                    .isPositive();
            assertThat(meters.get("esep.database.commit").functionTimer().totalTime(TimeUnit.NANOSECONDS))
                    .isPositive();
            assertThat(meters.get("esep.database.committed").functionCounter().count())
                    .isPositive();
        }
    }

    @Test
    void whatMayNotRunBesideAnythingElseIsRefusedWhileTheDatabaseIsInUse() throws Exception {
        Process owner = Programs.start(Writer.class, data.resolve("database").toString(), "owner");
        try (var output = owner.inputReader()) {
            assertThat(output.readLine()).isEqualTo("owner");

            assertThatExceptionOfType(BeanCreationException.class)
                    .isThrownBy(() -> start("embedded:" + data, "esep.database.alone=true")
                            .close())
                    .havingRootCause()
                    .withMessageContaining("is in use: stop the bot and the back office");
        } finally {
            owner.destroyForcibly().waitFor();
        }
    }

    @Test
    void anAddressOfMongoIsUsedAsItIs() {
        String address = "mongodb://127.0.0.1:1/other?serverSelectionTimeoutMS=1";
        try (ConfigurableApplicationContext context = start(address)) {
            assertThat(context.getBean(MongoConnectionDetails.class).getConnectionString())
                    .hasToString(address);
            assertThat(context.getBeansOfType(EmbeddedDatabase.class)).isEmpty();
        }
    }

    @Test
    void withoutASettingNothingStarts() {
        assertThatExceptionOfType(BeanCreationException.class)
                .isThrownBy(() -> start("").close())
                .havingRootCause()
                .withMessageStartingWith("ESEP_MONGODB_URI is not set");
    }

    private static ConfigurableApplicationContext start(String setting, String... properties) {
        return new SpringApplicationBuilder(Program.class)
                .web(WebApplicationType.NONE)
                .properties("esep.mongodb.uri=" + setting)
                .properties(properties)
                .run();
    }

    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = {"kz.esep.local.database", "kz.esep.storage"},
            excludeFilters = @ComponentScan.Filter(Repository.class))
    @Import(SimpleMeterRegistry.class)
    static class Program {}
}
