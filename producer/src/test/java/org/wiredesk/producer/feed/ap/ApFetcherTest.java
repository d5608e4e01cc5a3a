package org.wiredesk.producer.feed.ap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.producer.fakes.Spooled;
import org.wiredesk.producer.fakes.TickingClock;
import org.wiredesk.producer.fakes.WebServer;
import org.wiredesk.producer.feed.poll.Bookmark;
import org.wiredesk.producer.feed.poll.FetchFailed;
import org.wiredesk.producer.feed.poll.Fetched;
import org.wiredesk.producer.feed.poll.Spool;
import org.wiredesk.producer.feed.settings.FeedSettings;
import org.wiredesk.producer.feed.settings.FeedSource.Ap;
import org.wiredesk.producer.feed.settings.Secret;
import org.wiredesk.producer.feed.status.FeedWatch;

class ApFetcherTest {

    private final TickingClock clock = new TickingClock();
    private final MediaApi api = new MediaApi();
    private final WebServer server;
    private final Path root;
    private final Spool spool;
    private final FeedWatch watch;
    private int pageSize = 2;

    ApFetcherTest(@TempDir Path root) throws IOException {
        this.root = root;
        this.spool = new Spool(root, clock);
        this.watch = new FeedWatch(FeedSettings.folder("ap", root), clock);
        this.server = new WebServer(api::answer);
        this.api.server = server.uri("").toString();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void allVersionsAreFetchedPageByPageAndThenOnlyWhatIsNew() throws Exception {
        // Given
        api.publish("ferry", 0, "Ferry stops");
        api.publish("ferry", 1, "Ferry runs again");
        api.publish("tram", 0, "Tram stops");

        // When
        List<Fetched> fetched = List.of(fetch(), fetch(), fetch());

        // Then
        assertThat(fetched).containsExactly(Fetched.MORE, Fetched.MORE, Fetched.ALL);
        assertThat(server.questions().get(0).path()).contains("versions=all", "page_size=2", "q=productid%3A1");
        assertThat(server.questions())
                .allSatisfy(question ->
                        assertThat(question.headers().getFirst("x-api-key")).isEqualTo("key"));
        assertThat(Spooled.texts(root)).hasSize(2).first().asString().contains("Ferry stops", "Ferry runs again");
        api.publish("tram", 1, "Tram runs again");
        fetch();
        assertThat(Spooled.texts(root))
                .hasSize(3)
                .last()
                .asString()
                .contains("Tram runs again")
                .doesNotContain("Ferry");
    }

    @Test
    void theTextOfAStoryIsFetchedAndPutIn() throws Exception {
        // Given
        api.publish("ferry", 0, "Ferry stops");

        // When
        fetch();

        // Then
        assertThat(Spooled.texts(root)).singleElement().asString().contains("\"body_nitf\":\"<nitf>ferry 0</nitf>\"");
    }

    @Test
    void aStoryWhoseTextIsGoneIsTakenWithout() throws Exception {
        // Given
        api.publish("ferry", 0, "Ferry stops");
        api.textStatus = 404;

        // When
        fetch();

        // Then
        assertThat(Spooled.texts(root))
                .singleElement()
                .asString()
                .contains("Ferry stops")
                .doesNotContain("body_nitf");
    }

    @Test
    void aTextThatCannotBeHadNowComesLaterAndKeepsNoOtherStoryWaiting() throws Exception {
        // Given
        api.publish("ferry", 0, "Ferry stops");
        api.publish("tram", 0, "Tram stops");
        api.troubled = "ferry";
        api.textStatus = 500;

        // When
        fetch();
        api.publish("port", 0, "Port opens");
        fetch();

        // Then
        assertThat(Spooled.texts(root)).hasSize(2).noneMatch(text -> text.contains("Ferry stops"));
        assertThat(watch.status().failure())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("the text of ferry", "500"));
        api.textStatus = 200;
        fetch();
        assertThat(Spooled.texts(root)).hasSize(2);
        clock.tick(Duration.ofMinutes(1));
        fetch();
        assertThat(Spooled.texts(root)).hasSize(3).last().asString().contains("Ferry stops", "<nitf>ferry 0</nitf>");
        assertThat(watch.status().failure()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"400,", "406,", "451,", "500,", "200, http://[", "200, ftp://files.example.org/ferry.xml"})
    void aStoryWhoseTextNeverComesIsTakenWithoutAfterSomeTries(int status, @Nullable String link) throws Exception {
        // Given
        api.publish("ferry", 0, "Ferry stops");
        api.textStatus = status;
        api.textLink = Optional.ofNullable(link);

        // When
        for (int look = 0; look < 5; look++) {
            assertThat(Spooled.texts(root)).isEmpty();
            fetch();
            clock.tick(Duration.ofMinutes(5));
        }

        // Then
        assertThat(Spooled.texts(root))
                .singleElement()
                .asString()
                .contains("Ferry stops")
                .doesNotContain("body_nitf");
        fetch();
        assertThat(Spooled.texts(root)).hasSize(1);
        assertThat(watch.status().failure()).isEmpty();
    }

    @Test
    void aKillDoesNotWaitForItsText() throws Exception {
        // Given
        api.publish("ferry", 1, "Ferry stops", "canceled");
        api.textStatus = 500;

        // When
        fetch();

        // Then
        assertThat(Spooled.texts(root)).singleElement().asString().contains("\"pubstatus\":\"canceled\"");
    }

    @Test
    void aServerInTroubleIsNotAskedForEveryTextOfAPage() throws Exception {
        // Given
        pageSize = 10;
        for (int story = 0; story < 10; story++) {
            api.publish("story" + story, 0, "Ferry stops");
        }
        api.textStatus = 500;

        // When
        fetch();

        // Then
        assertThat(server.questions()).hasSize(4);
        api.textStatus = 200;
        clock.tick(Duration.ofMinutes(1));
        fetch();
        assertThat(Spooled.texts(root)).singleElement().asString().contains("story0", "story9");
    }

    @Test
    void aQuotaOrAWrongKeyIsASentence() {
        api.status = 429;
        assertThatThrownBy(this::fetch)
                .isInstanceOfSatisfying(
                        FetchFailed.class,
                        failure -> assertThat(failure.retryAfter()).isPresent())
                .hasMessageContaining("too often");
        api.status = 401;
        assertThatThrownBy(this::fetch).hasMessageContaining("key");
    }

    @Test
    void aLinkThatTheServerHasForgottenBeginsTheFeedAnew() throws Exception {
        // Given
        api.publish("ferry", 0, "Ferry stops");
        fetch();
        api.status = 400;

        // When
        assertThatThrownBy(this::fetch).hasMessageContaining("begins anew");
        api.status = 200;
        fetch();

        // Then
        assertThat(Spooled.texts(root)).hasSize(2);
    }

    @Test
    void theKeyIsNotTakenToAnotherServer() {
        // Given
        api.publish("ferry", 0, "Ferry stops");
        api.nextPage = Optional.of("https://elsewhere.example.org/feed?seq=1");

        // Then
        assertThatThrownBy(this::fetch).hasMessageContaining("another server");
    }

    /** A new fetcher each time: as after a restart. */
    private Fetched fetch() throws IOException, InterruptedException {
        Ap settings = new Ap(
                server.uri("/media/v/content/feed"),
                new Secret("key"),
                Optional.of("productid:1"),
                pageSize,
                1 << 20,
                true,
                true);
        return new ApFetcher(settings, new Bookmark(root.resolve(".bookmark.json")), watch, clock).fetch(spool);
    }
}
