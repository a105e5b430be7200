package kz.esep.telegram;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Gives an error page of a gateway the form of an error of the Bot API. The library reads every answer as JSON and would
 * report the page as unreadable, not as the 502 that it is.
 */
final class PlainErrors implements Interceptor {

    private static final MediaType JSON = MediaType.get("application/json");

    @Override
    public Response intercept(Chain chain) throws IOException {
        var response = chain.proceed(chain.request());
        if (response.isSuccessful() || isJson(response)) {
            return response;
        }
        response.close();
        var error = "{\"ok\":false,\"error_code\":%d,\"description\":\"Not an answer of the Bot API\"}"
                .formatted(response.code());
        return response.newBuilder().body(ResponseBody.create(error, JSON)).build();
    }

    private static boolean isJson(Response response) throws IOException {
        return response.peekBody(1).string().equals("{");
    }
}
