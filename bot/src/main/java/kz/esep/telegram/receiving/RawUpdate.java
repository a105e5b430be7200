package kz.esep.telegram.receiving;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.Update;

/** An update together with the JSON it came as, also where the library cannot read it. */
public final class RawUpdate extends Update {

    private static final long serialVersionUID = 1L;

    private static final int DIGEST_BYTES = 8;
    private static final ObjectMapper MAPPER =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private final transient JsonNode json;
    private final @Nullable String unreadable;

    private RawUpdate(JsonNode json, @Nullable String unreadable) {
        this.json = json;
        this.unreadable = unreadable;
        setUpdateId(json.get("update_id").intValue());
    }

    /** The updates of an answer of getUpdates. */
    static List<RawUpdate> all(String answer) throws JsonProcessingException {
        var updates = new ArrayList<RawUpdate>();
        for (var update : MAPPER.readTree(answer).path("result")) {
            updates.add(read(update));
        }
        return updates;
    }

    /**
     * Reads one update; one that the library cannot read has nothing but its id.
     *
     * @throws IllegalArgumentException when it is no JSON of an update at all: Telegram sends no such thing
     */
    public static RawUpdate read(String json) {
        try {
            var update = MAPPER.readTree(json);
            if (update.path("update_id").isInt()) {
                return read(update);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON", e);
        }
        throw new IllegalArgumentException("Not an update");
    }

    private static RawUpdate read(JsonNode json) {
        try {
            return MAPPER.readerForUpdating(new RawUpdate(json, null)).readValue(json);
        } catch (IOException e) {
            return new RawUpdate(json, "unreadable: " + e.getClass().getSimpleName());
        }
    }

    /** Why the library cannot read it, null when it can. */
    @Nullable
    String unreadable() {
        return unreadable;
    }

    /** The update as it came. */
    String text() {
        return json.toString();
    }

    /**
     * Equal for two deliveries of the same update. Telegram restarts update ids at random after an idle week, so the
     * content belongs to it.
     */
    String identity(long bot) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
            return bot + ":" + getUpdateId() + ":" + HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** The id only: an update holds what people wrote. */
    @Override
    public String toString() {
        return "Update " + getUpdateId();
    }
}
