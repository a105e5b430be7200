package kz.esep.local.database.engine;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

/**
 * Who may talk to the server: whoever knows the password, which stands in a file only its owner can read. A loopback
 * port alone is open to every user of the machine.
 *
 * <p>SASL PLAIN (RFC 4616), which MongoDB's drivers speak; the bytes never leave the machine.
 */
final class Access {
    private static final AttributeKey<Boolean> KNOWN = AttributeKey.valueOf(Access.class, "known");
    /** What a driver asks before it signs in. */
    private static final Set<String> OPEN = Set.of("hello", "ismaster", "buildinfo", "saslstart");

    private static final int UNAUTHORIZED = 13;
    private static final int AUTHENTICATION_FAILED = 18;

    private final byte[] password;

    Access(String password) {
        this.password = password.getBytes(StandardCharsets.UTF_8);
    }

    /** Throws the error a MongoDB server gives when the connection has not signed in. */
    void check(Channel channel, String command) {
        if (!OPEN.contains(command) && !Boolean.TRUE.equals(channel.attr(KNOWN).get())) {
            throw new MongoServerError(UNAUTHORIZED, "Unauthorized", "Command " + command + " requires authentication");
        }
    }

    /** Answers {@code saslStart}; the payload is {@code authorization NUL user NUL password}. */
    Document signIn(Channel channel, Document request) {
        byte[] given = request.get("payload") instanceof BinData payload ? payload.getData() : new byte[0];
        String text = new String(given, StandardCharsets.UTF_8);
        byte[] presented = text.substring(text.lastIndexOf('\0') + 1).getBytes(StandardCharsets.UTF_8);
        if (!"PLAIN".equals(request.get("mechanism")) || !MessageDigest.isEqual(presented, password)) {
            throw new MongoServerError(AUTHENTICATION_FAILED, "AuthenticationFailed", "Authentication failed.");
        }
        channel.attr(KNOWN).set(true);
        return new Document("conversationId", 1)
                .append("done", true)
                .append("payload", new BinData(new byte[0]))
                .append("ok", 1.0);
    }
}
