package kz.esep.local.telegram.client;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A body of files, as a browser would send it. */
final class Multipart {
    private final String boundary = "esep-" + UUID.randomUUID();
    private final List<byte[]> parts = new ArrayList<>();

    void add(String field, SentFile file) {
        String safe = file.name().replace("\"", "%22").replace("\r", "").replace("\n", "");
        text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + safe
                + "\"\r\nContent-Type: " + file.type() + "\r\n\r\n");
        parts.add(file.bytes());
        text("\r\n");
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    HttpRequest.BodyPublisher body() {
        List<byte[]> whole = new ArrayList<>(parts);
        whole.add(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.BodyPublishers.ofByteArrays(whole);
    }

    private void text(String text) {
        parts.add(text.getBytes(StandardCharsets.UTF_8));
    }
}
