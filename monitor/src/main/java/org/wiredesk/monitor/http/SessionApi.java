package org.wiredesk.monitor.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.wiredesk.monitor.search.BadQuestion;

/** {@code /api/me}: who am I here; {@code /api/session}: signing in and out; {@code /api/openapi.yaml}: how to ask. */
final class SessionApi implements Consumer<RoutesConfig> {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Tokens tokens;
    private final Rates rates;
    private final String version;
    private final String openApi;

    /**
     * @param rates what a wrong token costs is taken from
     * @param version of the program, as the page shows it
     */
    SessionApi(Tokens tokens, Rates rates, String version) throws IOException {
        this.tokens = tokens;
        this.rates = rates;
        this.version = version;
        this.openApi = OpenApi.document();
    }

    @Override
    public void accept(RoutesConfig routes) {
        routes.get("/api/me", context -> tell(context, Reader.of(context)));
        routes.post("/api/session", this::signIn);
        routes.delete("/api/session", SessionApi::signOut);
        routes.get(
                "/api/openapi.yaml",
                context -> context.contentType("application/yaml")
                        .header("Cache-Control", "no-cache")
                        .result(openApi));
    }

    private void tell(Context context, Reader reader) {
        context.contentType(Answers.JSON)
                .header("Cache-Control", "no-store")
                .result(JsonNodeFactory.instance
                        .objectNode()
                        .put("privileged", reader.isPrivileged())
                        .put("authRequired", tokens.required())
                        .put("signedIn", reader != Reader.STRANGER)
                        .put("zone", ZoneId.systemDefault().getId())
                        .put("version", version)
                        .toString());
    }

    private void signIn(Context context) {
        String token;
        try {
            token = MAPPER.readTree(context.body()).path("token").asText("");
        } catch (JsonProcessingException e) {
            throw new BadQuestion("Send a JSON object such as {\"token\": \"...\"}.");
        }
        Reader reader = tokens.whoShows(Optional.of(token));
        if (reader == Reader.STRANGER) {
            rates.punish(context.ip(), System.nanoTime());
            context.status(401).contentType(Answers.JSON).result(Answers.error("That token is not known here."));
            return;
        }
        if (tokens.required()) {
            SessionCookie.give(context, token);
        }
        tell(context, reader);
    }

    private static void signOut(Context context) {
        SessionCookie.take(context);
        context.status(204);
    }
}
