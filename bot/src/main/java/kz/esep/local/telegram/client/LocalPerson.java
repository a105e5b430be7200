package kz.esep.local.telegram.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.esep.local.telegram.world.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A person in the chat with a bot: does what thumbs do, and waits for what eyes would see. Every wait ends with an
 * AssertionError that shows the chat when it takes longer than {@link #patience}.
 */
public final class LocalPerson {
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(15);
    private static final int SHOWN = 6;

    private final LocalTelegramClient client;
    private final long bot;
    private final long id;
    private Duration patience = USUAL_PATIENCE;

    LocalPerson(LocalTelegramClient client, long bot, long id) {
        this.client = client;
        this.bot = bot;
        this.id = id;
    }

    /** The Telegram user id, also the chat's id. */
    public long id() {
        return id;
    }

    /** How long this person waits for anything; 15 s unless set. */
    public LocalPerson patience(Duration longest) {
        patience = longest;
        return this;
    }

    /** Sends text. */
    public Seen say(String text) {
        return sent(post("text", Json.object().put("text", text)));
    }

    /** Presses Start, with the payload of a deep link or "". */
    public Seen start(String payload) {
        return sent(post("start", Json.object().put("payload", payload)));
    }

    /**
     * Presses the newest inline button with this label: the same, or failing that one that contains it. Waits until
     * there is one. Returns the id of the query.
     */
    public String tap(String label) {
        Seen message = awaitMessage(seen -> hasButton(seen, label));
        return tap(message, label);
    }

    /** Presses a button of this message. */
    public String tap(Seen message, String label) {
        Seen.Button button = message.button(label).orElseThrow(() -> new AssertionError("no button " + label));
        ObjectNode body = Json.object().put("message_id", message.id());
        body.put("data", button.data().orElseThrow(() -> new AssertionError("button " + label + " calls nothing")));
        return Json.text(post("press", body), "query_id").orElseThrow();
    }

    /** Sends a photo, scaled by the client as Telegram does. */
    public Seen sendPhoto(byte[] jpeg, String caption) {
        return send("photo", caption, List.of(SentFile.jpeg("photo.jpg", jpeg))).getFirst();
    }

    /** Sends 2 to 10 photos as an album. */
    public List<Seen> sendAlbum(List<byte[]> jpegs, String caption) {
        return send(
                "photo",
                caption,
                jpegs.stream().map(bytes -> SentFile.jpeg("photo.jpg", bytes)).toList());
    }

    /** Sends a file as it is. */
    public Seen sendFile(SentFile file, String caption) {
        return send("document", caption, List.of(file)).getFirst();
    }

    /** Sends files as photo, document, video, audio or voice; more than one are an album. */
    public List<Seen> send(String as, String caption, List<SentFile> files) {
        String query = "?as=" + as + "&caption=" + URLEncoder.encode(caption, StandardCharsets.UTF_8);
        return client.postFiles(path("files") + query, files)
                .valueStream()
                .map(Seen::new)
                .toList();
    }

    public Seen sendLocation(double latitude, double longitude) {
        return sent(post("location", Json.object().put("latitude", latitude).put("longitude", longitude)));
    }

    /** Shares the own phone number. */
    public Seen sendContact(String phoneNumber) {
        return sent(post("contact", Json.object().put("phone_number", phoneNumber)));
    }

    /** Changes an own message. */
    public Seen edit(Seen message, String text) {
        return sent(post("edit", Json.object().put("message_id", message.id()).put("text", text)));
    }

    /** Blocks the bot, or lets it write again. */
    public void block(boolean blocked) {
        post("block", Json.object().put("blocked", blocked));
    }

    /** The chat, oldest message first. */
    public List<Seen> messages() {
        return messagesAfter(0);
    }

    /** Messages with a greater number than this, oldest first. */
    public List<Seen> messagesAfter(long message) {
        return client.get("/local/chats/" + bot + "/" + id + "?after=" + message)
                .path("messages")
                .valueStream()
                .map(Seen::new)
                .toList();
    }

    /** The newest message. */
    public Optional<Seen> lastMessage() {
        return messages().stream().reduce((first, second) -> second);
    }

    /** Labels of the buttons under the newest message that has some. */
    public List<String> buttons() {
        return newest(seen -> !seen.buttons().isEmpty())
                .map(seen -> seen.buttons().stream().map(Seen.Button::text).toList())
                .orElse(List.of());
    }

    /** The newest message of the bot that is like this, now or as soon as there is one. */
    public Seen awaitMessage(Predicate<Seen> like) {
        return await(() -> newest(seen -> seen.isFromBot() && like.test(seen)), "a message of the bot");
    }

    /** The newest message of the bot whose text contains this. */
    public Seen awaitText(String part) {
        return await(
                () -> newest(seen -> seen.isFromBot() && seen.text().contains(part)),
                "a message with \"" + part + "\"");
    }

    /** The first message of the bot after this one that is like this. */
    public Seen awaitMessageAfter(Seen message, Predicate<Seen> like) {
        return await(
                () -> messagesAfter(message.id()).stream()
                        .filter(seen -> seen.isFromBot() && like.test(seen))
                        .findFirst(),
                "a message of the bot after #" + message.id());
    }

    /** Waits until the bot has taken everything this person has sent. */
    public void awaitRead() {
        await(
                () -> {
                    JsonNode chat = client.get("/local/chats/" + bot + "/" + id);
                    long last = chat.path("messages")
                            .valueStream()
                            .map(Seen::new)
                            .filter(seen -> !seen.isFromBot())
                            .mapToLong(Seen::id)
                            .max()
                            .orElse(0);
                    return Json.number(chat.path("state"), "read") >= last ? Optional.of(last) : Optional.empty();
                },
                "the bot to take every message");
    }

    /** What the bot answered to a tap: the text of the toast or alert, "" for a silent answer. */
    public String awaitAnswer(String queryId) {
        return await(() -> answer(queryId), "the answer to a tap");
    }

    private Optional<String> answer(String queryId) {
        return client.get("/local/changes?since=0&wait=0")
                .path("changes")
                .valueStream()
                .filter(change ->
                        Json.text(change, "kind").filter("answer"::equals).isPresent())
                .map(change -> change.path("content"))
                .filter(answer ->
                        Json.text(answer, "query_id").filter(queryId::equals).isPresent())
                .findFirst()
                .map(answer -> Json.text(answer, "text").orElse(""));
    }

    private Optional<Seen> newest(Predicate<Seen> like) {
        List<Seen> messages = messages();
        return messages.reversed().stream().filter(like).findFirst();
    }

    /** Looks again whenever something changed. */
    private <T> T await(Look<T> look, String what) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            long last = Json.number(client.get("/local/changes?wait=0&since=" + Long.MAX_VALUE), "last");
            Optional<T> found = look.look();
            if (found.isPresent()) {
                return found.get();
            }
            long left = (deadline - System.nanoTime()) / 1_000_000_000;
            if (left < 0) {
                throw new AssertionError(
                        "waited " + patience.toSeconds() + " s for " + what + "; the chat ends so:\n" + ending());
            }
            client.get("/local/changes?since=" + last + "&wait=" + Math.min(left + 1, 10));
        }
    }

    @FunctionalInterface
    private interface Look<T> {
        Optional<T> look();
    }

    private String ending() {
        List<Seen> messages = messages();
        return String.join(
                "\n",
                messages.subList(Math.max(0, messages.size() - SHOWN), messages.size()).stream()
                        .map(Seen::toString)
                        .toList());
    }

    private static boolean hasButton(Seen seen, String label) {
        return seen.button(label).isPresent();
    }

    private JsonNode post(String what, ObjectNode body) {
        return client.post(path(what), body);
    }

    private String path(String what) {
        return "/local/chats/" + bot + "/" + id + "/" + what;
    }

    private static Seen sent(JsonNode message) {
        return new Seen(message);
    }
}
