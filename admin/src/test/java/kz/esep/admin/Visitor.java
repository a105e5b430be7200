package kz.esep.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import kz.esep.people.InvitationLinks;
import kz.esep.people.OfficeLinks;
import kz.esep.people.OfficePass;
import kz.esep.people.PersonId;

/** Visits the back office over HTTP as a browser does, with cookies and the hidden fields of forms. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String address;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String lastPage = "";

    public Visitor(Office office) {
        this.address = office.address();
    }

    /** Somebody who has signed in with the password of {@link Office#open}. */
    public static Visitor signedIn(Office office) {
        var visitor = new Visitor(office);
        visitor.signIn(Office.PASSWORD);
        return visitor;
    }

    /** Somebody of the bot who has signed in by a link from the chat. */
    public static Visitor fromTheChat(Office office, PersonId person) {
        var visitor = new Visitor(office);
        visitor.followLink(link(office, person));
        return visitor;
    }

    /** The path of a fresh link for a person. */
    public static String link(Office office, PersonId person) {
        var pass = new OfficePass(
                person,
                InvitationLinks.freshId(new SecureRandom()).value(),
                office.bean(Clock.class).instant().plus(OfficeLinks.VALID));
        return OfficeLinks.PATH + office.bean(OfficeLinks.class).payload(pass);
    }

    /** Opens a link that signs in, and presses its button. */
    public HttpResponse<String> followLink(String path) {
        get(path);
        return post(path);
    }

    /** Fills in the page for signing in. */
    public HttpResponse<String> signIn(String password) {
        get("/sign-in");
        return post("/sign-in", "name", "operator", "password", password);
    }

    public HttpResponse<String> get(String path, String... headers) {
        var request = asBrowser(path);
        for (var at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        return send(request.build());
    }

    /** Sends a form of the last page; the names and values of its fields follow each other. */
    public HttpResponse<String> post(String path, String... fields) {
        var found = TOKEN.matcher(lastPage);
        return found.find() ? postWith(found.group(1), path, fields) : postWith("none", path, fields);
    }

    /** Sends a form of the last page as its script does, which takes the answer into the page. */
    public HttpResponse<String> postByScript(String path, String... fields) {
        var page = lastPage;
        var found = TOKEN.matcher(page);
        var response = send(posting(path, found.find() ? found.group(1) : "none", fields)
                .header("HX-Request", "true")
                .build());
        lastPage = page;
        return response;
    }

    /** Sends a form with a token of one's own. */
    public HttpResponse<String> postWith(String token, String path, String... fields) {
        return send(posting(path, token, fields).build());
    }

    private HttpRequest.Builder posting(String path, String token, String... fields) {
        var pairs = new ArrayList<String>();
        pairs.add("_csrf=" + encoded(token));
        for (var at = 0; at < fields.length; at += 2) {
            pairs.add(fields[at] + "=" + encoded(fields[at + 1]));
        }
        return asBrowser(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", pairs)));
    }

    /** Sends a form of the last page that holds a file; the names and values of its other fields follow each other. */
    public HttpResponse<String> upload(String path, String field, String file, byte[] content, String... fields) {
        var found = TOKEN.matcher(lastPage);
        var boundary = "esep-visitor";
        var parts = new ArrayList<byte[]>();
        var all = new ArrayList<>(List.of("_csrf", found.find() ? found.group(1) : "none"));
        all.addAll(List.of(fields));
        for (var at = 0; at < all.size(); at += 2) {
            parts.add(part(boundary, "name=\"" + all.get(at) + "\"", (all.get(at + 1) + "\r\n").getBytes(UTF_8)));
        }
        parts.add(part(boundary, "name=\"" + field + "\"; filename=\"" + file + "\"", content));
        parts.add(("\r\n--" + boundary + "--\r\n").getBytes(UTF_8));
        return send(asBrowser(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArrays(parts))
                .build());
    }

    private static byte[] part(String boundary, String disposition, byte[] content) {
        var head =
                ("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(UTF_8);
        var part = Arrays.copyOf(head, head.length + content.length);
        System.arraycopy(content, 0, part, head.length, content.length);
        return part;
    }

    /** What carries the cookies, for what is no text. */
    public HttpClient browser() {
        return browser;
    }

    /** The value of a hidden field of the last page. */
    public String field(String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(lastPage);
        if (!found.find()) {
            throw new AssertionError("The page has no field " + name);
        }
        return found.group(1);
    }

    private HttpRequest.Builder asBrowser(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html,*/*;q=0.8");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            var response = browser.send(request, BodyHandlers.ofString());
            if (!response.body().isEmpty()) {
                lastPage = response.body();
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Where a response leads, without the host. */
    public static String target(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .map(location -> location.replaceFirst("^http://[^/]+", ""))
                .orElse("");
    }
}
