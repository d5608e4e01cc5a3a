package org.wiredesk.producer.feed.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.producer.fakes.Spooled;
import org.wiredesk.producer.fakes.TickingClock;
import org.wiredesk.producer.fakes.WebServer;
import org.wiredesk.producer.fakes.WebServer.Answer;
import org.wiredesk.producer.feed.poll.Bookmark;
import org.wiredesk.producer.feed.poll.FetchFailed;
import org.wiredesk.producer.feed.poll.Fetched;
import org.wiredesk.producer.feed.poll.Spool;
import org.wiredesk.producer.feed.settings.FeedSource.Http;
import org.wiredesk.producer.feed.settings.Secret;

class HttpFetcherTest {

    private final TickingClock clock = new TickingClock();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final WebServer server;
    private final WebServer stranger;
    private final Path root;
    private final Spool spool;

    HttpFetcherTest(@TempDir Path root) throws IOException {
        this.root = root;
        this.spool = new Spool(root, clock);
        this.server = new WebServer(question -> answers.removeFirst());
        this.stranger = new WebServer(question -> Answer.of(200, "from the stranger"));
    }

    @AfterEach
    void stop() {
        server.close();
        stranger.close();
    }

    @Test
    void aDocumentIsFetchedOnceUntilItChanges() throws Exception {
        // Given
        answers.add(Answer.of(200, "one", "ETag", "\"1\"", "Last-Modified", "Sun, 22 Nov 2026 15:00:00 GMT"));
        answers.add(Answer.of(304, ""));
        answers.add(Answer.of(200, "two"));
        answers.add(Answer.of(200, "two"));

        // When
        fetcher().fetch(spool);
        fetcher().fetch(spool);

        // Then
        assertThat(server.last().headers().getFirst("If-None-Match")).isEqualTo("\"1\"");
        assertThat(server.last().headers().getFirst("If-Modified-Since")).isEqualTo("Sun, 22 Nov 2026 15:00:00 GMT");
        assertThat(server.last().headers().getFirst("User-Agent")).isEqualTo("Wiredesk (+desk@example.org)");
        assertThat(Spooled.texts(root)).containsExactly("one");
        fetcher().fetch(spool);
        fetcher().fetch(spool);
        assertThat(Spooled.texts(root)).containsExactly("one", "two");
    }

    @Test
    void theEncodingThatTheServerDeclaresTravelsInTheName() throws Exception {
        // Given
        answers.add(Answer.of(200, "one", "Content-Type", "text/xml; charset=\"windows-1252\""));

        // When
        fetcher().fetch(spool);

        // Then
        assertThat(Spooled.names(root)).containsExactly("rss.xml;charset=windows-1252");
    }

    @Test
    void whatIsPackedIsUnpacked() throws Exception {
        // Given
        answers.add(new Answer(200, Map.of("Content-Encoding", "gzip"), gzip("one".getBytes(UTF_8))));

        // When
        fetcher().fetch(spool);

        // Then
        assertThat(Spooled.texts(root)).containsExactly("one");
    }

    @Test
    void aBombIsNotUnpacked() {
        // Given
        answers.add(new Answer(200, Map.of("Content-Encoding", "gzip"), gzip(new byte[3 << 20])));
        answers.add(new Answer(200, Map.of("Content-Encoding", "gzip"), gzip(new byte[9 << 20])));

        // Then
        assertThatThrownBy(() -> fetcher().fetch(spool)).hasMessageContaining("packed more than 200 times");
        assertThatThrownBy(() -> fetcher(1 << 20, true).fetch(spool)).hasMessageContaining("max-size");
    }

    @Test
    void whatIsTooLongIsHungUpOn() throws IOException {
        // Given
        answers.add(Answer.of(200, "x".repeat(101)));

        // Then
        assertThatThrownBy(() -> fetcher(100, true).fetch(spool))
                .isInstanceOf(FetchFailed.class)
                .hasMessageContaining("more than 100 bytes");
        assertThat(Spooled.names(root)).isEmpty();
    }

    @Test
    void redirectsAreFollowedWithoutTellingTheKeyToStrangers() throws Exception {
        // Given
        answers.add(Answer.of(301, "", "Location", "/moved.xml"));
        answers.add(Answer.of(302, "", "Location", stranger.uri("/there.xml").toString()));

        // When
        fetcher().fetch(spool);

        // Then
        assertThat(server.last().headers().getFirst("X-Api-Key")).isEqualTo("secret");
        assertThat(stranger.last().headers().getFirst("X-Api-Key")).isNull();
        assertThat(Spooled.texts(root)).containsExactly("from the stranger");
    }

    @Test
    void redirectsIntoALoopEnd() {
        // Given
        for (int count = 0; count < 6; count++) {
            answers.add(Answer.of(302, "", "Location", "/rss.xml"));
        }

        // Then
        assertThatThrownBy(() -> fetcher().fetch(spool)).hasMessageContaining("more than 5 times");
    }

    @Test
    void aRedirectIntoTheHouseIsNotFollowed() {
        // Given
        answers.add(Answer.of(302, "", "Location", "http://localhost:1/admin"));
        TargetGuard onlyThisServer = new TargetGuard(
                false,
                host -> host.equals("127.0.0.1")
                        ? new InetAddress[] {InetAddress.getByName("93.184.216.34")}
                        : InetAddress.getAllByName(host));

        // Then
        assertThatThrownBy(() -> new WebClient(onlyThisServer, Optional.empty(), 1000).get(server.uri("/"), Map.of()))
                .isInstanceOf(FetchFailed.class)
                .hasMessageContaining("localhost")
                .hasMessageContaining("private network");
    }

    @Test
    void thisMachineIsNoFeedUnlessAllowed() {
        assertThatThrownBy(() -> fetcher(1000, false).fetch(spool)).hasMessageContaining("allow-private");
        assertThat(server.questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "429, 120, 120, ask too often",
        "503, 'Sun, 22 Nov 2026 15:04:27 GMT', 59, answers with 503",
        "500, , 0, answers with 500",
        "401, , 0, let us in",
        "410, , 0, gone for good",
    })
    void anErrorIsASentenceAndRetryAfterIsKept(int status, String retryAfter, long seconds, String said) {
        // Given
        answers.add(retryAfter == null ? Answer.of(status, "no") : Answer.of(status, "no", "Retry-After", retryAfter));

        // When
        FetchFailed failure =
                catchThrowableOfType(FetchFailed.class, () -> fetcher().fetch(spool));

        // Then
        assertThat(failure).hasMessageContaining(said);
        assertThat(failure.retryAfter().map(Duration::toSeconds).orElse(0L)).isEqualTo(seconds);
    }

    @Test
    void theServerSaysForHowLongNothingChanges() throws Exception {
        // Given
        answers.add(Answer.of(200, "one", "Cache-Control", "public, max-age=600"));

        // Then
        assertThat(fetcher().fetch(spool)).isEqualTo(new Fetched(Duration.ofMinutes(10), false));
    }

    @Test
    void robotsTxtIsAskedOnceADayAndObeyed() throws Exception {
        // Given
        answers.add(Answer.of(200, "User-agent: *\nDisallow: /news\nCrawl-delay: 90"));
        answers.add(Answer.of(200, "one"));
        answers.add(Answer.of(304, ""));
        HttpFetcher fetcher = new HttpFetcher(settings(1000, true, true), bookmark(), clock);

        // When
        Fetched fetched = fetcher.fetch(spool);
        fetcher.fetch(spool);

        // Then
        assertThat(fetched.notBefore()).isEqualTo(Duration.ofSeconds(90));
        assertThat(server.questions())
                .extracting(WebServer.Question::path)
                .isEqualTo(List.of("/robots.txt", "/rss.xml", "/rss.xml"));
        answers.add(Answer.of(200, "User-agent: *\nDisallow: /rss"));
        clock.tick(Duration.ofHours(25));
        assertThatThrownBy(() -> fetcher.fetch(spool)).hasMessageContaining("robots: ignore");
    }

    private HttpFetcher fetcher() throws IOException {
        return fetcher(10 << 20, true);
    }

    private HttpFetcher fetcher(long maxSize, boolean allowPrivate) {
        return new HttpFetcher(settings(maxSize, allowPrivate, false), bookmark(), clock);
    }

    private Http settings(long maxSize, boolean allowPrivate, boolean robots) {
        return new Http(
                server.uri("/rss.xml"),
                Map.of("X-Api-Key", new Secret("secret")),
                maxSize,
                allowPrivate,
                robots,
                Optional.of("desk@example.org"));
    }

    private Bookmark bookmark() {
        return new Bookmark(root.resolve(".bookmark.json"));
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
