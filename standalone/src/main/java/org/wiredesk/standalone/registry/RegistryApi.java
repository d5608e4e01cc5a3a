package org.wiredesk.standalone.registry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The two calls of Confluent's registry API that the one who starts a registry makes; the rest is for its clients. */
final class RegistryApi {

    private static final Duration A_CALL = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();
    private final String url;

    RegistryApi(int port) {
        this.url = "http://127.0.0.1:" + port + "/apis/ccompat/v7";
    }

    String url() {
        return url;
    }

    boolean answers() throws InterruptedException {
        try {
            return send(request("/subjects").GET()) == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Has it refuse a schema that could not read, or be read by, every earlier version of its subject. Our schemas promise that, and
     * Apicurio checks nothing until it is told to.
     */
    void demandFullCompatibility() throws IOException, InterruptedException {
        int status = send(request("/config")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"compatibility\":\"FULL_TRANSITIVE\"}")));
        if (status != 200) {
            throw new IOException("The schema registry would not check compatibility: status " + status + ".");
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(A_CALL);
    }

    private int send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}
