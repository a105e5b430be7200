package kz.esep.telegram;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kz.esep.people.Person;
import kz.esep.people.ShownMenus;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethodBoolean;
import org.telegram.telegrambots.meta.api.methods.commands.DeleteMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;

/**
 * Keeps the menu of every chat as its person's language and roles want it. What is stale is looked for every few
 * seconds, so a role that the back office has given shows as well, and an outage delays it only.
 */
@Component
@ConditionalOnToken
class PersonalMenus implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(PersonalMenus.class);
    private static final int AT_ONCE = 20;
    private static final long EVERY_SECONDS = 2;

    private final Requests requests;
    private final ObjectProvider<CommandMenus> menus;
    private final ShownMenus shown;
    private @Nullable ScheduledExecutorService thread;

    PersonalMenus(Requests requests, ObjectProvider<CommandMenus> menus, ShownMenus shown) {
        this.requests = requests;
        this.menus = menus;
        this.shown = shown;
    }

    @Override
    public void start() {
        var all = menus.getIfAvailable();
        if (all == null) {
            return;
        }
        var fresh = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("menus").factory());
        fresh.scheduleWithFixedDelay(() -> look(all), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        thread = fresh;
    }

    private void look(CommandMenus all) {
        try {
            for (var person : shown.stale(AT_ONCE)) {
                if (!isDone(menuOf(person, all))) {
                    return;
                }
                shown.markShown(person);
            }
            for (var chat : shown.toClear(AT_ONCE)) {
                if (!isDone(DeleteMyCommands.builder().scope(scope(chat)).build())) {
                    return;
                }
                shown.markCleared(chat);
            }
        } catch (RuntimeException outage) {
            log.warn("Command menus cannot be brought up to date: {}", outage.toString());
        }
    }

    /** Whether Telegram has taken it, or never will: a chat that is gone needs no menu. */
    private boolean isDone(BotApiMethodBoolean request) {
        return switch (requests.make(request)) {
            case Answer.Done<Boolean> done -> true;
            case Answer.Refused<Boolean> refused -> refused.retryAfter() == 0;
            case Answer.Away<Boolean> away -> false;
        };
    }

    private static SetMyCommands menuOf(Person person, CommandMenus all) {
        return SetMyCommands.builder()
                .commands(all.ofPerson().apply(person).stream()
                        .map(command -> new BotCommand(command.name(), command.description()))
                        .toList())
                .scope(scope(person.chat()))
                .build();
    }

    private static BotCommandScopeChat scope(long chat) {
        return BotCommandScopeChat.builder().chatId(chat).build();
    }

    @Override
    public void stop() {
        if (thread != null) {
            thread.shutdownNow();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
