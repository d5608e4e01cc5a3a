package org.wiredesk.standalone.outlets;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Somebody's HTTP server that takes deliveries, or does not. It verifies signatures as the docs tell receivers to. */
final class Receiver implements AutoCloseable {

    static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    /** A delivery that was taken. */
    record Taken(String id, String story, int revision, boolean signed) {}

    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final IntUnaryOperator statusOfAttempt;
    private final CountDownLatch hold;
    private final int port;
    private volatile HttpServer server;
    private final AtomicInteger attempts = new AtomicInteger();

    /** @param statusOfAttempt what is answered, by the number of the attempt from 1 */
    Receiver(IntUnaryOperator statusOfAttempt) throws IOException {
        this(statusOfAttempt, new CountDownLatch(0));
    }

    /** @param hold nothing is answered before it is open */
    Receiver(IntUnaryOperator statusOfAttempt, CountDownLatch hold) throws IOException {
        this.statusOfAttempt = statusOfAttempt;
        this.hold = hold;
        this.server = listen(0);
        this.port = server.getAddress().getPort();
    }

    String url() {
        return "http://127.0.0.1:" + port + "/hooks";
    }

    List<Taken> taken() {
        return taken;
    }

    int attempts() {
        return attempts.get();
    }

    /** Nobody listens any more. */
    void goAway() {
        server.stop(0);
    }

    /** Somebody listens again, at the same address. */
    void comeBack() throws IOException {
        server = listen(port);
    }

    @Override
    public void close() {
        hold.countDown();
        server.stop(0);
    }

    private HttpServer listen(int at) throws IOException {
        HttpServer listening = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
        listening.createContext("/hooks", this::take);
        listening.start();
        return listening;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            int attempt = attempts.incrementAndGet();
            hold.await();
            int status = statusOfAttempt.applyAsInt(attempt);
            if (status == 204) {
                JsonNode data = new ObjectMapper().readTree(body).path("data");
                taken.add(new Taken(
                        header(exchange, "webhook-id"),
                        data.path("item").path("altIds").path(0).path("value").asText(),
                        data.path("item").path("version").asInt(),
                        isSigned(exchange, body) && data.path("id").asText().equals(header(exchange, "webhook-id"))));
            }
            if (status == 503) {
                exchange.getResponseHeaders().set("Retry-After", "1");
            }
            exchange.sendResponseHeaders(status, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isSigned(HttpExchange exchange, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(SECRET.substring(6)), "HmacSHA256"));
            String signed = header(exchange, "webhook-id") + "." + header(exchange, "webhook-timestamp") + "."
                    + new String(body, UTF_8);
            String expected = "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
            return expected.equals(header(exchange, "webhook-signature"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return String.valueOf(exchange.getRequestHeaders().getFirst(name));
    }
}
