package org.wiredesk.system.day;

import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.time.Duration;
import org.wiredesk.system.harness.Desk;
import org.wiredesk.system.harness.TopicReader;
import org.wiredesk.system.harness.Workbench;

/** Waiting for the end of a sample wire day. */
final class SampleDay {

    private static final Duration TAKES_AT_MOST = Duration.ofMinutes(3);

    private SampleDay() {}

    /** Starts to read all that a day leaves behind. */
    static TopicReader follow(Workbench bench, Desk desk) {
        return TopicReader.follow(
                bench,
                desk.addresses(),
                "wire.items",
                "wire.rejects",
                "news.decisions",
                "news.revisions",
                "news.stories",
                "news.relations",
                "news.topic.*");
    }

    /** Waits until it was played and everything is decided. */
    static PlayedDay awaitEnd(Desk desk, TopicReader reader, ExpectedDay expected) {
        await("the sample day to be played")
                .atMost(TAKES_AT_MOST)
                .until(() -> Files.exists(desk.data().resolve("sample-day.played")));
        reader.awaitDecisions(decision -> true, expected.items().size());
        int copies = ExpectedRelation.read().size();
        reader.await("every revision, and what became of every original", () -> {
            PlayedDay day = PlayedDay.readBy(reader);
            return day.hasEveryRevision() && day.notices() >= copies;
        });
        reader.awaitQuiet();
        return PlayedDay.readBy(reader);
    }
}
