package org.wiredesk.producer.feed.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.producer.fakes.Spooled;
import org.wiredesk.producer.fakes.TickingClock;
import org.wiredesk.producer.feed.poll.Bookmark;
import org.wiredesk.producer.feed.poll.Spool;
import org.wiredesk.producer.feed.settings.AfterFetch;
import org.wiredesk.producer.feed.settings.FeedSettings;
import org.wiredesk.producer.feed.status.FeedWatch;

/** A server whose folder says that a file is smaller than it is, which no real one can be made to do. */
class LyingServerTest {

    private static final int MAX_SIZE = 100;

    private final List<String> read = new ArrayList<>();
    private final List<String> deleted = new ArrayList<>();

    @Test
    void aFileThatIsLargerThanItIsSaidToBeIsRefusedOnceAndLeft(@TempDir Path root) throws Exception {
        // Given
        TickingClock clock = new TickingClock();
        FeedWatch watch = new FeedWatch(FeedSettings.folder("files", root), clock);
        Spool spool = new Spool(root, clock);
        RemoteFilesFetcher fetcher = new RemoteFilesFetcher(
                Liar::new, new AfterFetch.Delete(), MAX_SIZE, new Bookmark(root.resolve(".bookmark.json")), watch);

        // When
        for (int look = 0; look < 4; look++) {
            fetcher.fetch(spool);
        }

        // Then
        assertThat(Spooled.names(root)).containsExactly("b.txt");
        assertThat(read).containsExactly("a.txt", "b.txt");
        assertThat(deleted).containsExactly("b.txt");
        assertThat(watch.status().rejects()).isEqualTo(1);
    }

    private final class Liar implements RemoteFolder {

        @Override
        public List<RemoteFile> list() {
            return List.of("a.txt", "b.txt").stream()
                    .filter(name -> !deleted.contains(name))
                    .map(name -> new RemoteFile(name, 1, Instant.EPOCH))
                    .toList();
        }

        @Override
        public void read(RemoteFile file, OutputStream out) throws IOException {
            read.add(file.name());
            out.write(new byte[file.name().equals("a.txt") ? MAX_SIZE + 1 : 1]);
        }

        @Override
        public void delete(RemoteFile file) {
            deleted.add(file.name());
        }

        @Override
        public void move(RemoteFile file, String target) {
            throw new AssertionError("Nothing is to be moved.");
        }

        @Override
        public void close() {}
    }
}
