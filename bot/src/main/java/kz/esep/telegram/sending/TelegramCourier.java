package kz.esep.telegram.sending;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import kz.esep.outgoing.Body;
import kz.esep.outgoing.Button;
import kz.esep.outgoing.OutgoingFile;
import kz.esep.outgoing.OutgoingFiles;
import kz.esep.outgoing.sending.Courier;
import kz.esep.telegram.Answer;
import kz.esep.telegram.ConditionalOnToken;
import kz.esep.telegram.Requests;
import okhttp3.MultipartBody;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMediaBotMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Carries messages over the Bot API: HTML, no link previews. */
@Component
@ConditionalOnToken
class TelegramCourier implements Courier {

    private static final Logger log = LoggerFactory.getLogger(TelegramCourier.class);

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The file itself is a part of the form. */
    private static final InputFile NAMED_IN_FORM = new InputFile("form");

    private final Requests requests;

    TelegramCourier(Requests requests) {
        this.requests = requests;
    }

    @Override
    public Outcome send(long chat, Body body) {
        var message = SendMessage.builder()
                .chatId(chat)
                .text(body.html())
                .parseMode(ParseMode.HTML)
                .linkPreviewOptions(noPreview());
        if (!body.rows().isEmpty()) {
            message.replyMarkup(keyboard(body.rows()));
        }
        return Outcomes.of(requests.make(message.build()), Message::getMessageId);
    }

    @Override
    public Outcome sendFile(long chat, OutgoingFile file, OutgoingFiles.Kept bytes, Body caption) {
        return switch (file.kind()) {
            case PICTURE -> upload(new SendPhoto(Long.toString(chat), NAMED_IN_FORM), "photo", file, bytes, caption);
            case DOCUMENT ->
                upload(new SendDocument(Long.toString(chat), NAMED_IN_FORM), "document", file, bytes, caption);
        };
    }

    private Outcome upload(
            SendMediaBotMethod<Message> method,
            String field,
            OutgoingFile file,
            OutgoingFiles.Kept bytes,
            Body caption) {
        var form =
                new MultipartBody.Builder().setType(MultipartBody.FORM).addFormDataPart("chat_id", method.getChatId());
        if (!caption.html().isEmpty()) {
            form.addFormDataPart("caption", caption.html()).addFormDataPart("parse_mode", ParseMode.HTML);
        }
        if (!caption.rows().isEmpty()) {
            form.addFormDataPart("reply_markup", json(keyboard(caption.rows())));
        }
        form.addFormDataPart(field, file.name(), new StoredBytes(bytes));
        return Outcomes.of(requests.upload(method, form.build()), Message::getMessageId);
    }

    private static String json(InlineKeyboardMarkup keyboard) {
        try {
            return JSON.writeValueAsString(keyboard);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Outcome edit(long chat, long message, Body body) {
        var edit = EditMessageText.builder()
                .chatId(chat)
                .messageId(Math.toIntExact(message))
                .text(body.html())
                .parseMode(ParseMode.HTML)
                .linkPreviewOptions(noPreview());
        if (!body.rows().isEmpty()) {
            edit.replyMarkup(keyboard(body.rows()));
        }
        return Outcomes.ofEdit(requests.make(edit.build()), message);
    }

    @Override
    public Outcome removeButtons(long chat, long message) {
        var edit = EditMessageReplyMarkup.builder()
                .chatId(chat)
                .messageId(Math.toIntExact(message))
                .build();
        return Outcomes.ofEdit(requests.make(edit), message);
    }

    @Override
    public void answerTap(String query, @Nullable String text) {
        var answer = AnswerCallbackQuery.builder().callbackQueryId(query);
        if (text != null) {
            answer.text(text);
        }
        requests.start(answer.build(), TelegramCourier::note);
    }

    private static void note(Answer<Boolean> answer) {
        switch (answer) {
            case Answer.Done<Boolean> done -> {}
            case Answer.Away<Boolean> away -> log.info("A tap was not answered: {}", away.reason());
            case Answer.Refused<Boolean> refused -> {
                if (!isTooOld(refused.description())) {
                    log.info("A tap was not answered: {} {}", refused.code(), refused.description());
                }
            }
        }
    }

    private static boolean isTooOld(String description) {
        var text = description.toLowerCase(Locale.ROOT);
        return text.contains("query is too old") || text.contains("query id is invalid");
    }

    private static LinkPreviewOptions noPreview() {
        return LinkPreviewOptions.builder().isDisabled(true).build();
    }

    private static InlineKeyboardMarkup keyboard(List<List<Button>> rows) {
        return new InlineKeyboardMarkup(rows.stream()
                .map(row -> new InlineKeyboardRow(
                        row.stream().map(TelegramCourier::button).toList()))
                .toList());
    }

    private static InlineKeyboardButton button(Button button) {
        var made = new InlineKeyboardButton(button.caption());
        if (button.key() != null) {
            made.setCallbackData(button.key());
        } else {
            made.setUrl(button.url());
        }
        return made;
    }
}
