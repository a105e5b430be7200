package kz.esep.storage;

import java.util.HashMap;
import java.util.List;
import kz.esep.attendance.Attendance;
import kz.esep.evidence.FileId;
import kz.esep.journal.EntryId;
import kz.esep.people.InvitationId;
import kz.esep.people.PersonId;
import kz.esep.plan.ActivityId;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.ProjectId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConfigurableTypeInformationMapper;
import org.springframework.data.mapping.PersistentProperty;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** Records are the documents: ids are plain strings, days are ISO text, members of closed sets carry short names. */
@Configuration(proxyBeanMethods = false)
class MappingConfiguration {

    private static final String KIND = "kind";

    @Bean
    MongoCustomConversions mongoCustomConversions(ObjectProvider<IdType<?>> others) {
        return MongoCustomConversions.create(conversions -> {
            conversions.bigDecimal(MongoCustomConversions.BigDecimalRepresentation.DECIMAL128);
            conversions.registerConverters(List.of(
                    new Conversions.DayToText(),
                    new Conversions.TextToDay(),
                    new Conversions.NumberToAttendance(),
                    new StoredQuantity(),
                    new StoredEvidenceRule(),
                    Conversions.id(ProjectId.class, ProjectId::new, ProjectId::value),
                    Conversions.id(ActivityId.class, ActivityId::new, ActivityId::value),
                    Conversions.id(IndicatorId.class, IndicatorId::new, IndicatorId::value),
                    Conversions.id(EntryId.class, EntryId::new, EntryId::value),
                    Conversions.id(FileId.class, FileId::new, FileId::value),
                    Conversions.id(PersonId.class, PersonId::new, PersonId::value),
                    Conversions.id(InvitationId.class, InvitationId::new, InvitationId::value)));
            conversions.registerConverters(others.stream().map(Conversions::id).toList());
        });
    }

    @Bean
    MappingMongoConverter mappingMongoConverter(
            MongoDatabaseFactory factory,
            MongoMappingContext context,
            MongoCustomConversions conversions,
            ObjectProvider<Aliases> aliases) {
        context.setFieldNamingStrategy(MappingConfiguration::storedName);
        var converter = new MappingMongoConverter(new DefaultDbRefResolver(factory), context);
        converter.setCustomConversions(conversions);
        converter.setCodecRegistryProvider(factory);
        var names = new HashMap<Class<?>, String>();
        aliases.stream().forEach(part -> names.putAll(part.names()));
        converter.setTypeMapper(
                new DefaultMongoTypeMapper(KIND, List.of(new ConfigurableTypeInformationMapper(names))));
        return converter;
    }

    /** Attendance was a plain number once; it keeps the name, so that what was stored then is still read. */
    private static String storedName(PersistentProperty<?> property) {
        return property.getType() == Attendance.class ? "participants" : property.getName();
    }
}
