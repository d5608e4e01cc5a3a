package org.wiredesk.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.monitor.http.Tokens;
import org.wiredesk.monitor.stream.StreamLimits;

class StreamTest {

    @TempDir
    private Path folder = Path.of("");

    private final Clockwork clock = new Clockwork(Wire.NOON.plusSeconds(600));

    @Test
    void tellsEveryRevisionAndNotOnlyTheNewest() throws Exception {
        try (Newsdesk desk = new Newsdesk(folder, clock, Tokens.NONE);
                Events events = new Events(desk.stream("", "").body())) {
            desk.take(Wire.revision("ap-fire", 1, "One"), Wire.revision("ap-fire", 2, "Two"));

            assertThat(events.next().data().path("headline").asText()).isEqualTo("One");
            assertThat(events.next().data().path("headline").asText()).isEqualTo("Two");
        }
    }

    @Test
    void aStoryThatLeavesTheFilterIsToldOnceMore() throws Exception {
        try (Newsdesk desk = new Newsdesk(folder, clock, Tokens.NONE);
                Events events = new Events(desk.stream("?q=one", "").body())) {
            desk.take(
                    Wire.revision("ap-other", 1, "Other"),
                    Wire.revision("ap-fire", 1, "One"),
                    Wire.revision("ap-fire", 2, "Two"),
                    Wire.revision("ap-fire", 3, "Three"),
                    Wire.revision("ap-last", 1, "One again"));

            assertThat(events.next().data().has("matches")).isFalse();
            assertThat(events.next().data().path("matches").asBoolean(true)).isFalse();
            assertThat(events.next().data().path("headline").asText()).isEqualTo("One again");
        }
    }

    @Test
    void goesOnAfterARestartWithNothingLostAndNothingTwice() throws Exception {
        // Given
        String seen;
        try (Newsdesk desk = new Newsdesk(folder, clock, Tokens.NONE);
                Events events = new Events(desk.stream("", "").body())) {
            desk.take(Wire.revision("ap-fire", 1, "One"), Wire.revision("ap-fire", 2, "Two"));
            seen = events.next().id();
            desk.commit();
        }

        // When
        try (Newsdesk desk = new Newsdesk(folder, clock, Tokens.NONE);
                Events events = new Events(desk.stream("?after=" + seen, "").body())) {
            desk.takeAt(1, Wire.revision("ap-fire", 2, "Two"));
            desk.take(Wire.revision("ap-fire", 3, "Three"));

            // Then
            assertThat(events.next().data().path("headline").asText()).isEqualTo("Two");
            assertThat(events.next().data().path("headline").asText()).isEqualTo("Three");
            assertThat(desk.json("/api/stories", "").path("total").asInt()).isEqualTo(1);
            assertThat(desk.json("/api/stories/ap-fire", "").path("revisions")).hasSize(3);
        }
    }

    @Test
    void whatWasNotSavedIsTakenFromKafkaAgain() throws Exception {
        try (Newsdesk desk = new Newsdesk(folder, clock, Tokens.NONE)) {
            desk.take(Wire.revision("ap-fire", 1, "One"));
            desk.commit();
            desk.take(Wire.revision("ap-fire", 2, "Two"));
        }
        try (Newsdesk desk = new Newsdesk(folder, clock, Tokens.NONE)) {
            assertThat(desk.json("/api/stories/ap-fire", "").path("revisions")).hasSize(1);

            desk.takeAt(1, Wire.revision("ap-fire", 2, "Two"));

            assertThat(desk.json("/api/stories/ap-fire", "").path("revisions")).hasSize(2);
        }
    }

    @Test
    void whoReadsTooSlowlyIsCutOffAndHoldsNobodyUp() throws Exception {
        StreamLimits tight = new StreamLimits(10, 20, 1 << 21);
        try (Newsdesk desk = new Newsdesk(folder, clock, Tokens.NONE, tight);
                Socket slow = ask(desk);
                Events quick = new Events(desk.stream("", "").body())) {
            // When: far more comes than the sockets of both ends hold
            String longHeadline = "x".repeat(400_000);
            for (int number = 1; number <= 60; number++) {
                desk.take(Wire.revision("ap-fire", number, longHeadline));
                assertThat(quick.next().data().path("revision").asInt()).isEqualTo(number);
            }

            // Then
            await().atMost(Duration.ofSeconds(20)).until(() -> hasEnded(slow));
        }
    }

    @Test
    void noMoreStreamsAreOpenedThanThereMayBe() throws Exception {
        try (Newsdesk desk = new Newsdesk(folder, clock, Tokens.NONE, new StreamLimits(1, 10, 1 << 16));
                Events first = new Events(desk.stream("", "").body())) {
            assertThat(desk.get("/api/stream", "").statusCode()).isEqualTo(503);
            assertThat(desk.get("/api/stream?after=nonsense", "").statusCode()).isEqualTo(400);
            desk.take(Wire.revision("ap-fire", 1, "One"));
            assertThat(first.next().name()).isEqualTo("revision");
        }
    }

    private static Socket ask(Newsdesk desk) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), desk.port()));
        socket.setSoTimeout(1_000);
        OutputStream out = socket.getOutputStream();
        out.write("GET /api/stream HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return socket;
    }

    /** Reads what was under way; the end comes behind it, or a reset. */
    private static boolean hasEnded(Socket socket) {
        try {
            return socket.getInputStream().readNBytes(1 << 20).length < 1 << 20;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
