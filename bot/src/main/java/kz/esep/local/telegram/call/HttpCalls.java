package kz.esep.local.telegram.call;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.local.telegram.description.Description;
import kz.esep.local.telegram.files.Upload;
import kz.esep.local.telegram.world.Json;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads calls from HTTP in the four ways Telegram takes them: query, form, multipart form, JSON body. */
public final class HttpCalls {
    /** What a bot may upload: https://core.telegram.org/bots/api#sending-files. */
    private static final long LARGEST_UPLOAD = 50L * 1024 * 1024;

    /** What it may upload as a photo, ibidem. */
    private static final long LARGEST_PHOTO = 10L * 1024 * 1024;

    private static final int LARGEST_BODY = 4 * 1024 * 1024;
    private static final Pattern TOKEN = Pattern.compile("([1-9]\\d{0,17}):[A-Za-z0-9_-]{1,64}");

    private final Calls calls;

    public HttpCalls(Calls calls) {
        this.calls = calls;
    }

    /** The bot a token belongs to: its digits. */
    public static long bot(String token) {
        Matcher matcher = TOKEN.matcher(token);
        if (!matcher.matches()) {
            throw Refusal.unauthorized();
        }
        return Long.parseLong(matcher.group(1));
    }

    /** Reads and checks the request. */
    public Call read(long bot, String methodName, HttpServletRequest request) throws IOException {
        Description.Method method = calls.method(methodName);
        JsonNode body = body(request);
        Map<String, Upload> uploads = new LinkedHashMap<>();
        if (request instanceof MultipartHttpServletRequest multipart) {
            multipart.getFileMap().forEach((name, file) -> uploads.put(name, checked(name, file)));
        }
        return calls.read(bot, method, form(request), body, uploads);
    }

    private static Map<String, String> form(HttpServletRequest request) {
        Map<String, String> form = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> form.put(name, values[0]));
        return form;
    }

    private static JsonNode body(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            return Json.object();
        }
        if (request.getContentLengthLong() > LARGEST_BODY) {
            throw Refusal.tooLarge();
        }
        byte[] bytes = request.getInputStream().readNBytes(LARGEST_BODY);
        try {
            JsonNode body =
                    bytes.length == 0 ? Json.object() : JsonMapper.shared().readTree(bytes);
            if (body.isObject()) {
                return body;
            }
        } catch (JacksonException e) {
            throw Refusal.badRequest("can't parse JSON object");
        }
        throw Refusal.badRequest("can't parse JSON object: Object expected");
    }

    private static Upload checked(String name, MultipartFile file) {
        long most = name.equals("photo") ? LARGEST_PHOTO : LARGEST_UPLOAD;
        if (file.getSize() > most) {
            throw file.getSize() > LARGEST_UPLOAD
                    ? Refusal.tooLarge()
                    : Refusal.badRequest("file is too big for a photo");
        }
        return upload(file);
    }

    /** The part of a multipart request as a file to be kept. */
    public static Upload upload(MultipartFile file) {
        return new Upload() {
            @Override
            public String name() {
                String sent = file.getOriginalFilename();
                return sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
            }

            @Override
            public Optional<String> contentType() {
                return Optional.ofNullable(file.getContentType());
            }

            @Override
            public long size() {
                return file.getSize();
            }

            @Override
            public void moveTo(Path target) throws IOException {
                file.transferTo(target);
            }
        };
    }
}
