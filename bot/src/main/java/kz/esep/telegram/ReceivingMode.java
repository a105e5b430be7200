package kz.esep.telegram;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** How a process that talks to Telegram receives: by webhook where it was given an address, else by long polling. */
public final class ReceivingMode {

    private ReceivingMode() {}

    private static boolean hasAddress(ConditionContext context) {
        return StringUtils.hasText(context.getEnvironment().getProperty("esep.telegram.webhook.url"));
    }

    /** Holds where updates are asked for. */
    public static final class ByPolling implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !hasAddress(context);
        }
    }

    /** Holds where updates are posted to us. */
    public static final class ByWebhook implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return hasAddress(context);
        }
    }
}
