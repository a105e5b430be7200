package kz.esep.storage;

import com.mongodb.client.MongoClient;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.esep.Settings;
import kz.esep.call.CallId;
import kz.esep.checkin.CheckInId;
import kz.esep.checkin.CheckInLinks;
import kz.esep.dialogues.Dialogues;
import kz.esep.outgoing.Outgoing;
import kz.esep.outgoing.OutgoingFileId;
import kz.esep.people.SecretKeys;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.stereotype.Repository;
import org.springframework.util.ClassUtils;

/** Every repository of the bot over one database, with the real mapping and nothing else of the program. */
public final class Repositories implements AutoCloseable {

    /** Looked for once: a class path takes longer to read than most tests. */
    private static final List<Class<?>> FOUND = scan();

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public Repositories(MongoClient client, String database) {
        context.registerBean(MongoDatabaseFactory.class, () -> new SimpleMongoClientDatabaseFactory(client, database));
        context.registerBean("outgoing", Aliases.class, () -> Aliases.ofNested(Outgoing.class));
        context.registerBean("answers", Aliases.class, () -> new Aliases(Dialogues.storedNames()));
        context.registerBean(MongoMappingContext.class, this::mapping);
        context.register(MappingConfiguration.class);
        context.registerBean(
                MongoTemplate.class,
                () -> new MongoTemplate(
                        context.getBean(MongoDatabaseFactory.class), context.getBean(MappingMongoConverter.class)));
        context.registerBean(
                Settings.class,
                () -> new Binder(new MapConfigurationPropertySource(Map.of())).bindOrCreate("esep", Settings.class));
        context.registerBean(CheckInLinks.class, () -> new CheckInLinks(SecretKeys.parse("a-key-that-only-tests-use")));
        context.registerBean(
                "checkInIds", IdType.class, () -> new IdType<>(CheckInId.class, CheckInId::new, CheckInId::value));
        context.registerBean("callIds", IdType.class, () -> new IdType<>(CallId.class, CallId::new, CallId::value));
        context.registerBean(
                "outgoingFileIds",
                IdType.class,
                () -> new IdType<>(OutgoingFileId.class, OutgoingFileId::new, OutgoingFileId::value));
        FOUND.forEach(context::register);
        context.refresh();
    }

    private static List<Class<?>> scan() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Repository.class));
        return scanner.findCandidateComponents("kz.esep").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(found.getBeanClassName()), Repositories.class.getClassLoader()))
                .toList();
    }

    private MongoMappingContext mapping() {
        var mapping = new MongoMappingContext();
        mapping.setSimpleTypeHolder(
                context.getBean(MongoCustomConversions.class).getSimpleTypeHolder());
        mapping.setInitialEntitySet(Set.of());
        return mapping;
    }

    public <T> T get(Class<T> repository) {
        return context.getBean(repository);
    }

    @Override
    public void close() {
        context.close();
    }
}
