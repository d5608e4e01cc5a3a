package org.wiredesk.system.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.system.harness.Desk;
import org.wiredesk.system.harness.TopicReader;
import org.wiredesk.system.harness.Wiredesk;
import org.wiredesk.system.harness.Workbench;

/** A power cut is no excuse. */
class CrashIT {

    private static final int IN_THE_MIDDLE = 15;

    @RegisterExtension
    static final Workbench BENCH = new Workbench();

    @Test
    void aDayThatIsKilledTwiceEndsAsIfNothingHadHappened() {
        // Given
        ExpectedDay expected = ExpectedDay.read();
        Wiredesk wiredesk = new Wiredesk(BENCH);
        Path data = BENCH.folder("data");
        Desk first = Desk.up(wiredesk, data);
        TopicReader.follow(BENCH, first.addresses(), "news.decisions").awaitDecisions(decision -> true, IN_THE_MIDDLE);

        // When
        killWithoutSurvivors(first);
        Desk second = Desk.up(wiredesk, data);
        killWithoutSurvivors(second);
        Desk third = Desk.up(wiredesk, data);

        // Then
        TopicReader reader = SampleDay.follow(BENCH, third);
        SampleDay.awaitEnd(third, reader, expected).assertMatches(expected);
    }

    private static void killWithoutSurvivors(Desk desk) {
        List<ProcessHandle> children = desk.process().children();
        assertThat(children).as("the registry's process").isNotEmpty();
        desk.process().kill();
        await("the registry to follow its desk")
                .atMost(Duration.ofSeconds(10))
                .until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
    }
}
