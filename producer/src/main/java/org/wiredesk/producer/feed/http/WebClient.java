package org.wiredesk.producer.feed.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.wiredesk.producer.feed.poll.FetchFailed;

/**
 * Gets documents from the web within limits of time and size. Redirects are followed by hand: where each one leads is looked at first, and
 * what is meant for one server is not told to another.
 */
public final class WebClient {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration FOR_ALL = Duration.ofSeconds(90);
    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final TargetGuard guard;
    private final String userAgent;
    private final long maxSize;

    /**
     * A client.
     *
     * @param allowPrivate whether it may go to this machine and into private networks
     * @param contact how to reach whoever runs it, told to the servers
     * @param maxSize how many bytes an answer may have, unpacked
     */
    public WebClient(boolean allowPrivate, Optional<String> contact, long maxSize) {
        this(new TargetGuard(allowPrivate, InetAddress::getAllByName), contact, maxSize);
    }

    /* test */ WebClient(TargetGuard guard, Optional<String> contact, long maxSize) {
        this.guard = guard;
        this.userAgent = "Wiredesk" + contact.map(text -> " (+" + text + ")").orElse("");
        this.maxSize = maxSize;
    }

    /**
     * Gets a document.
     *
     * @param headers told only to the server of this address, not to one that it redirects to
     * @return whatever the server answers in the end, errors included
     * @throws FetchFailed with a sentence, if it cannot be reached, or may not be
     */
    public WebAnswer get(URI url, Map<String, String> headers) throws IOException, InterruptedException {
        URI next = url;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            guard.check(next);
            HttpResponse<byte[]> response = send(next, sameServer(url, next) ? headers : Map.of());
            Optional<String> location = response.headers().firstValue("Location");
            if (!REDIRECTS.contains(response.statusCode()) || location.isEmpty()) {
                return new WebAnswer(next, response.statusCode(), response.headers(), unpacked(response));
            }
            next = target(next, location.get());
        }
        throw new FetchFailed("It is redirected more than " + MOST_REDIRECTS + " times.");
    }

    private HttpResponse<byte[]> send(URI url, Map<String, String> headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(url).timeout(FOR_ALL);
        request.setHeader("User-Agent", userAgent);
        request.setHeader("Accept-Encoding", "gzip");
        headers.forEach(request::setHeader);
        CompletableFuture<HttpResponse<byte[]>> response = client.sendAsync(request.build(), LimitedBody.of(maxSize));
        try {
            return response.get(FOR_ALL.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new FetchFailed(
                    TargetGuard.shown(url) + " did not send its whole answer in " + FOR_ALL.toSeconds() + " seconds.");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof FetchFailed failed
                    ? failed
                    : new FetchFailed(TargetGuard.shown(url) + " cannot be reached: " + e.getCause() + ".");
        } finally {
            response.cancel(true);
        }
    }

    private byte[] unpacked(HttpResponse<byte[]> response) throws IOException {
        boolean packed = response.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equalsIgnoreCase)
                .isPresent();
        return packed && response.body().length > 0 ? Unpacking.gzip(response.body(), maxSize) : response.body();
    }

    private static URI target(URI from, String location) throws FetchFailed {
        try {
            URI target = from.resolve(location);
            if ("https".equals(from.getScheme()) && !"https".equals(target.getScheme())) {
                throw new FetchFailed(
                        "It is redirected from https:// to an address without encryption, which is not followed.");
            }
            return target;
        } catch (IllegalArgumentException e) {
            throw new FetchFailed("It is redirected to something that is no address.");
        }
    }

    /** Whether two addresses are those of one server, to which the same may be told. */
    public static boolean sameServer(URI one, URI other) {
        return String.valueOf(one.getScheme()).equalsIgnoreCase(String.valueOf(other.getScheme()))
                && String.valueOf(one.getHost()).equalsIgnoreCase(String.valueOf(other.getHost()))
                && one.getPort() == other.getPort();
    }
}
