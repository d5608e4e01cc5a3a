package org.wiredesk.outlets.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.wiredesk.outlets.log.DeliveryId;
import org.wiredesk.outlets.ninjs.NinjsDelivery;
import org.wiredesk.records.Delivery;
import org.wiredesk.schemas.PrivateAddresses;

/**
 * Posts deliveries to one receiver, as Standard Webhooks has it. Redirects are not followed, and every address of the receiver's host is looked at
 * before each attempt: a name that somebody else manages may point into our house.
 */
final class WebhookSender {

    private static final int GONE = 410;
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final Webhook webhook;
    private final Clock clock;

    WebhookSender(Webhook webhook, Clock clock) {
        this.webhook = webhook;
        this.clock = clock;
    }

    /**
     * Posts a delivery once.
     *
     * @param at Kafka's time of it
     */
    Outcome post(DeliveryId id, Instant at, Delivery delivery) throws InterruptedException {
        Optional<String> refusal = refusal();
        if (refusal.isPresent()) {
            return failed(refusal.get());
        }
        byte[] body = body(id, at, delivery).toString().getBytes(UTF_8);
        long now = clock.instant().getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(webhook.url())
                .timeout(webhook.timeout())
                .setHeader("User-Agent", "Wiredesk")
                .setHeader("Content-Type", "application/json")
                .setHeader("webhook-id", id.toString())
                .setHeader("webhook-timestamp", Long.toString(now))
                .setHeader("webhook-signature", webhook.secret().sign(id.toString(), now, body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        CompletableFuture<HttpResponse<Void>> response = client.sendAsync(request, BodyHandlers.discarding());
        try {
            return outcome(response.get(webhook.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return failed("It did not answer within " + webhook.timeout().toSeconds() + " seconds.");
        } catch (ExecutionException e) {
            return failed("It cannot be reached: " + e.getCause() + ".");
        } finally {
            response.cancel(true);
        }
    }

    private Outcome outcome(HttpResponse<Void> response) {
        int status = response.statusCode();
        if (status >= 200 && status < 300) {
            return new Outcome.Taken();
        }
        if (status == GONE) {
            return new Outcome.Gone();
        }
        String sentence = status >= 300 && status < 400
                ? "It answers with " + status
                        + ", a redirect, which is not followed: give the address that it leads to."
                : "It answers with " + status + ".";
        return new Outcome.Failed(
                sentence, response.headers().firstValue("Retry-After").flatMap(text -> RetryAfter.read(text, clock)));
    }

    private Optional<String> refusal() {
        String host = webhook.url().getHost();
        try {
            InetAddress[] addresses = InetAddress.getAllByName(host);
            return webhook.allowPrivate() || Stream.of(addresses).noneMatch(PrivateAddresses::isPrivate)
                    ? Optional.empty()
                    : Optional.of("It leads to " + host
                            + ", which is this machine or in a private network. If that is meant, set"
                            + " `allow-private: true`.");
        } catch (UnknownHostException e) {
            return Optional.of("Nobody knows the host " + host + ": is it spelt right, and is there a network?");
        }
    }

    private static ObjectNode body(DeliveryId id, Instant at, Delivery delivery) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put(
                        "type",
                        "org.wiredesk.delivery." + delivery.getAction().name().toLowerCase(Locale.ROOT))
                .put("timestamp", at.toString());
        body.set("data", NinjsDelivery.of(id, delivery));
        return body;
    }

    private static Outcome failed(String sentence) {
        return new Outcome.Failed(sentence, Optional.empty());
    }
}
