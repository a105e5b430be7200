package kz.esep.local.telegram.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.esep.local.telegram.world.Json;
import tools.jackson.databind.node.ObjectNode;

/** A group with a bot in it: what persons write there, and what everybody sees. */
public final class LocalGroup {
    private final LocalTelegramClient client;
    private final long bot;
    private final long id;

    LocalGroup(LocalTelegramClient client, long bot, long id) {
        this.client = client;
        this.bot = bot;
        this.id = id;
    }

    /** A person writes. */
    public Seen say(LocalPerson person, String text) {
        return new Seen(client.post(path(person) + "/text", Json.object().put("text", text)));
    }

    /** A person answers a message of the group. */
    public Seen reply(LocalPerson person, Seen message, String text) {
        ObjectNode body = Json.object().put("text", text).put("reply_to", message.id());
        return new Seen(client.post(path(person) + "/text", body));
    }

    /** A person shows a picture. */
    public Seen sendPhoto(LocalPerson person, byte[] jpeg, String caption) {
        String query = "?caption=" + URLEncoder.encode(caption, StandardCharsets.UTF_8);
        return new Seen(client.postFiles(path(person) + "/file" + query, List.of(SentFile.jpeg("photo.jpg", jpeg))));
    }

    /** Everything that was written, oldest first. */
    public List<Seen> messages() {
        return client.get("/local/groups/" + bot + "/" + id)
                .path("messages")
                .valueStream()
                .map(Seen::new)
                .toList();
    }

    private String path(LocalPerson person) {
        return "/local/groups/" + bot + "/" + id + "/" + person.id();
    }
}
