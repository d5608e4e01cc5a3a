package org.wiredesk.monitor.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wiredesk.monitor.Clockwork;
import org.wiredesk.monitor.Wire;

class FeedsUrlTest {

    private final Clockwork clock = new Clockwork(Wire.NOON);
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch arrived = new CountDownLatch(1);
    private volatile CountDownLatch answers = new CountDownLatch(0);
    private HttpServer producer;

    @BeforeEach
    void start() throws IOException {
        producer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        producer.setExecutor(Executors.newCachedThreadPool());
        producer.createContext("/feeds", exchange -> {
            arrived.countDown();
            try {
                answers.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            byte[] body = ("[" + asked.incrementAndGet() + "]").getBytes(UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        producer.start();
    }

    @AfterEach
    void stop() {
        producer.stop(0);
    }

    @Test
    void asksTheProducerAtMostEveryTwoSeconds() {
        FeedsUrl feeds = feeds();

        assertThat(feeds.get()).isEqualTo("[1]");
        clock.set(Wire.NOON.plusMillis(1_999));
        assertThat(feeds.get()).isEqualTo("[1]");
        clock.set(Wire.NOON.plusSeconds(2));
        assertThat(feeds.get()).isEqualTo("[2]");
    }

    @Test
    void nobodyWaitsWhileAnotherAsks() throws Exception {
        // Given
        FeedsUrl feeds = feeds();
        answers = new CountDownLatch(1);
        CompletableFuture<String> first = CompletableFuture.supplyAsync(feeds);
        arrived.await();

        // Then
        assertThat(feeds.get()).isEqualTo("[]");
        assertThat(first).isNotDone();
        answers.countDown();
        assertThat(first.get()).isEqualTo("[1]");
    }

    private FeedsUrl feeds() {
        return new FeedsUrl(
                URI.create("http://127.0.0.1:" + producer.getAddress().getPort() + "/feeds"), clock);
    }
}
