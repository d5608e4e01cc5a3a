package org.wiredesk.monitor.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {

    private static final Tokens TOKENS = new Tokens(Optional.of("reader-token"), Optional.empty());

    /** Else the answer to the right guess would still tell it from the wrong ones. */
    @ParameterizedTest
    @ValueSource(strings = {"header", "cookie", "session"})
    void afterAWrongTokenNotEvenTheRightOneIsLookedAtForAWhile(String way) throws Exception {
        ServerSettings settings = new ServerSettings("127.0.0.1", 0, TOKENS, 1, "test");
        try (MonitorServer server = MonitorServer.start(settings, List.of(), new SimpleMeterRegistry())) {
            assertThat(status(server, way, "a-guess")).isEqualTo(401);
            assertThat(status(server, way, "reader-token")).isEqualTo(429);
        }
    }

    private static int status(MonitorServer server, String way, String token) throws IOException, InterruptedException {
        String path = way.equals("session") ? "/api/session" : "/api/stories";
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        switch (way) {
            case "header" -> request.header("Authorization", "Bearer " + token);
            case "cookie" -> request.header("Cookie", Gate.COOKIE + "=" + token);
            default -> request.POST(BodyPublishers.ofString("{\"token\":\"" + token + "\"}"));
        }
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
    }
}
