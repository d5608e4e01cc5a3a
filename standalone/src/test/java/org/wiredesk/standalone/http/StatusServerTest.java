package org.wiredesk.standalone.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusServerTest {

    private final PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private StatusServer server;

    @BeforeEach
    void start() throws IOException {
        server = StatusServer.start(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), metrics);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"true, true, 200, 200", "true, false, 200, 503", "false, false, 503, 503"})
    void healthAndReadinessAreWhatTheProbeSays(boolean alive, boolean ready, int health, int readiness)
            throws Exception {
        server.watch(() -> new Probe(alive, ready, "as it is"));

        assertThat(get("/health").statusCode()).isEqualTo(health);
        assertThat(get("/ready").statusCode()).isEqualTo(readiness);
        assertThat(get("/ready").body()).isEqualTo("as it is\n");
    }

    @Test
    void beforeItIsToldItCountsAsStarting() throws Exception {
        assertThat(get("/health").statusCode()).isEqualTo(200);
        assertThat(get("/ready").statusCode()).isEqualTo(503);
    }

    @Test
    void metricsAreThoseOfTheRegistry() throws Exception {
        metrics.counter("wiredesk.decisions", "outcome", "accepted").increment(3);

        assertThat(get("/metrics").body()).contains("wiredesk_decisions_total{outcome=\"accepted\"} 3.0");
    }

    @Test
    void theIndexNamesThePagesAndNothingElseIsThere() throws Exception {
        assertThat(get("/").body()).contains("/health", "/ready", "/metrics");
        assertThat(get("/admin").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }
}
