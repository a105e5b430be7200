package kz.esep.local.telegram;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.longpolling.TelegramBotsLongPollingApplication;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * A small bot made on the unchanged library: it counts taps on one card, which it edits in place, and says back what
 * it is told. It is no consumer itself: the library closes a closeable consumer, which would close the library again.
 */
final class SampleBot implements AutoCloseable {
    final List<Update> heard = new CopyOnWriteArrayList<>();
    final OkHttpTelegramClient client;
    private final TelegramBotsLongPollingApplication application = new TelegramBotsLongPollingApplication();

    SampleBot(LocalTelegramServer server) throws TelegramApiException {
        TelegramUrl url = url(server);
        client = new OkHttpTelegramClient(new OkHttpClient(), "1:local", url);
        client.execute(SetMyCommands.builder()
                .commands(List.of(
                        new BotCommand("start", "Бастау"),
                        new BotCommand("entries", "Менің жазбаларым"),
                        new BotCommand("language", "Тілді таңдау")))
                .build());
        application.registerBot(
                "1:local",
                () -> url,
                last -> GetUpdates.builder().offset(last + 1).timeout(50).build(),
                this::consume);
    }

    static TelegramUrl url(LocalTelegramServer server) {
        return TelegramUrl.builder()
                .schema("http")
                .host("127.0.0.1")
                .port(server.port())
                .build();
    }

    private void consume(List<Update> updates) {
        for (Update update : updates) {
            heard.add(update);
            try {
                answer(update);
            } catch (TelegramApiException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void answer(Update update) throws TelegramApiException {
        if (update.hasCallbackQuery()) {
            tapped(update.getCallbackQuery());
        } else if (update.hasMessage() && update.getMessage().hasText()) {
            told(update.getMessage());
        } else if (update.hasMessage() && update.getMessage().hasPhoto()) {
            say(update.getMessage().getChatId(), "✅ Фото сақталды", false);
        }
    }

    private void told(Message message) throws TelegramApiException {
        String text = message.getText();
        if (text.startsWith("/start")) {
            say(message.getChatId(), card(0), true);
        } else {
            say(
                    message.getChatId(),
                    "<b>Сіз айттыңыз:</b> " + text.replace("&", "&amp;").replace("<", "&lt;"),
                    false);
        }
    }

    private void tapped(CallbackQuery query) throws TelegramApiException {
        int taps = Integer.parseInt(query.getData());
        client.execute(AnswerCallbackQuery.builder()
                .callbackQueryId(query.getId())
                .text("Қабылданды: " + taps)
                .build());
        client.execute(EditMessageText.builder()
                .chatId(query.getMessage().getChatId())
                .messageId(query.getMessage().getMessageId())
                .text(card(taps))
                .parseMode("HTML")
                .replyMarkup(keyboard(taps + 1))
                .build());
    }

    private void say(long chat, String html, boolean withKeyboard) throws TelegramApiException {
        SendMessage message =
                SendMessage.builder().chatId(chat).text(html).parseMode("HTML").build();
        if (withKeyboard) {
            message.setReplyMarkup(keyboard(1));
        }
        client.execute(message);
    }

    private static String card(int taps) {
        return "<b>Сенбілік</b> · 3 / 8\nҚатысушылар саны: <b>" + taps
                + "</b>\n<i>Санын жазыңыз немесе түймені басыңыз.</i>";
    }

    private static InlineKeyboardMarkup keyboard(int next) {
        return new InlineKeyboardMarkup(List.of(
                new InlineKeyboardRow(button("+ Біреуін қосу", next), button("Кейін", 0)),
                new InlineKeyboardRow(button("Келесі ➡️", next))));
    }

    private static InlineKeyboardButton button(String label, int taps) {
        return InlineKeyboardButton.builder()
                .text(label)
                .callbackData(Integer.toString(taps))
                .build();
    }

    @Override
    public void close() throws Exception {
        application.close();
    }
}
