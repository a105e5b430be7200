package kz.esep.storage;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds when the setting asks for the embedded database. */
public final class OnEmbeddedDatabase implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return DatabaseSetting.isEmbedded(context.getEnvironment().getProperty(DatabaseSetting.PROPERTY, ""));
    }
}
