package org.wiredesk.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {

    @TempDir
    private Path folder = Path.of("");

    private Newsdesk desk;

    @BeforeEach
    void start() throws IOException {
        desk = new Newsdesk(folder, new Clockwork(Wire.NOON), Newsdesk.TOKENS);
        desk.take(Wire.revision("ap-fire", 1, "Fire"));
        desk.reject("Broken.", "x");
    }

    @AfterEach
    void stop() throws IOException {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/stories",
                "/api/stories/ap-fire",
                "/api/stream",
                "/api/feeds",
                "/api/none",
                "/api/decisions"
            })
    void nothingIsToldWithoutAToken(String path) throws Exception {
        assertThat(desk.get(path, "").statusCode()).isEqualTo(401);
        assertThat(desk.get(path, "wrong").statusCode()).isEqualTo(401);
        assertThat(desk.get(path, "").body()).doesNotContain("Fire");
    }

    @Test
    void aBrowserSignsInOnceAndScriptsCannotReadItsCookie() throws Exception {
        // When
        HttpResponse<String> answer = desk.send(HttpRequest.newBuilder(desk.uri("/api/session"))
                .POST(BodyPublishers.ofString("{\"token\":\"" + Newsdesk.PRIVILEGED + "\"}")));

        // Then
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/").doesNotContain(Newsdesk.PRIVILEGED);
        HttpRequest.Builder next =
                HttpRequest.newBuilder(desk.uri("/api/me")).header("Cookie", cookie.substring(0, cookie.indexOf(';')));
        assertThat(desk.send(next).body()).contains("\"privileged\":true");
    }

    @Test
    void whoSignsOutIsAStrangerAgain() throws Exception {
        // When
        HttpResponse<String> answer =
                desk.send(HttpRequest.newBuilder(desk.uri("/api/session")).DELETE());

        // Then
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("wiredesk=;")
                .contains("Expires=Thu, 01 Jan 1970", "Path=/", "HttpOnly", "SameSite=Strict");
    }

    @Test
    void onlyThePrivilegedReplayAndOnlyFromOurOwnPage() throws Exception {
        assertThat(replay(Newsdesk.READER, "1")).isEqualTo(403);
        assertThat(replay(Newsdesk.PRIVILEGED, "")).isEqualTo(403);
        assertThat(replay(Newsdesk.PRIVILEGED, "1")).isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/me", "/api/none", "/none.js"})
    void everyAnswerForbidsWhatStoriesMustNotDo(String path) throws Exception {
        var headers = desk.get(path, "").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void requestsThatAreTooLargeAreRefused() throws Exception {
        HttpResponse<String> answer = desk.send(HttpRequest.newBuilder(desk.uri("/api/session"))
                .POST(BodyPublishers.ofString("{\"token\":\"" + "x".repeat(64 * 1024) + "\"}")));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    private int replay(String token, String sign) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(desk.uri("/api/rejects/0-0/replay"))
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.noBody());
        if (!sign.isEmpty()) {
            request.header("X-Wiredesk", sign);
        }
        return desk.send(request).statusCode();
    }
}
