package kz.esep.local.telegram.call;

/**
 * A request that is answered with {@code "ok":false}, in Telegram's words where they are known. It is thrown rather
 * than returned because a refusal ends the work on a request wherever it is found, and is caught at one place.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int code;
    private final int retryAfter;

    private Refusal(int code, String description, int retryAfter) {
        super(description, null, false, false);
        this.code = code;
        this.retryAfter = retryAfter;
    }

    /** 400, "Bad Request: " and this. */
    public static Refusal badRequest(String what) {
        return new Refusal(400, "Bad Request: " + what, 0);
    }

    /** 401 for a token that is none. */
    public static Refusal unauthorized() {
        return new Refusal(401, "Unauthorized: invalid token specified", 0);
    }

    /** 403, "Forbidden: " and this. */
    public static Refusal forbidden(String what) {
        return new Refusal(403, "Forbidden: " + what, 0);
    }

    /** 404, "Not Found" and perhaps more. */
    public static Refusal notFound(String what) {
        return new Refusal(404, "Not Found" + what, 0);
    }

    /** 409, "Conflict: " and this. */
    public static Refusal conflict(String what) {
        return new Refusal(409, "Conflict: " + what, 0);
    }

    /** 413 for an upload over the limit. */
    public static Refusal tooLarge() {
        return new Refusal(413, "Request Entity Too Large", 0);
    }

    /** 429 with the seconds to wait. */
    public static Refusal tooManyRequests(int seconds) {
        return new Refusal(429, "Too Many Requests: retry after " + seconds, seconds);
    }

    /** The status of the answer and its error_code. */
    public int code() {
        return code;
    }

    /** Seconds to wait, 0 when that is not the matter. */
    public int retryAfter() {
        return retryAfter;
    }
}
