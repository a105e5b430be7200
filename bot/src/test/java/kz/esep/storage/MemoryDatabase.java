package kz.esep.storage;

import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.Set;
import kz.esep.dialogues.Dialogues;
import kz.esep.outgoing.Outgoing;
import kz.esep.outgoing.OutgoingFileId;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** A database in memory behind the real driver and the real mapping, for one test. */
public final class MemoryDatabase implements AutoCloseable {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final String uri;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public MemoryDatabase() {
        var address = server.bind();
        uri = "mongodb://" + address.getHostString() + ":" + address.getPort();
        var client = MongoClients.create(uri);
        context.registerBean(MongoDatabaseFactory.class, () -> new SimpleMongoClientDatabaseFactory(client, "esep"));
        context.registerBean("outgoing", Aliases.class, () -> Aliases.ofNested(Outgoing.class));
        context.registerBean("answers", Aliases.class, () -> new Aliases(Dialogues.storedNames()));
        context.registerBean(
                IdType.class, () -> new IdType<>(OutgoingFileId.class, OutgoingFileId::new, OutgoingFileId::value));
        context.registerBean(MongoMappingContext.class, () -> mappingContext(context));
        context.register(MappingConfiguration.class);
        context.registerBean(
                MongoTemplate.class,
                () -> new MongoTemplate(
                        context.getBean(MongoDatabaseFactory.class), context.getBean(MappingMongoConverter.class)));
        context.registerBean("client", com.mongodb.client.MongoClient.class, () -> client);
        context.refresh();
    }

    private static MongoMappingContext mappingContext(AnnotationConfigApplicationContext context) {
        var mapping = new MongoMappingContext();
        mapping.setSimpleTypeHolder(
                context.getBean(MongoCustomConversions.class).getSimpleTypeHolder());
        mapping.setInitialEntitySet(Set.of());
        return mapping;
    }

    /** For another process. */
    public String uri() {
        return uri;
    }

    public MongoTemplate template() {
        return context.getBean(MongoTemplate.class);
    }

    /** Ends the server, as an outage or at the end of the test. */
    @Override
    public void close() {
        context.close();
        server.shutdownNow();
    }
}
