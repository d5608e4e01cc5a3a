package org.wiredesk.monitor.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Errors as readers get them: a sentence that says what to do. */
final class Answers {

    static final String JSON = "application/json";

    private Answers() {}

    /** The body of an error. */
    static String error(String sentence) {
        return JsonNodeFactory.instance.objectNode().put("error", sentence).toString();
    }

    /** Answers with an error, and that is that. */
    static boolean refuse(Response response, Callback callback, int status, String sentence) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, JSON);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap(error(sentence).getBytes(UTF_8)), callback);
        return true;
    }
}
