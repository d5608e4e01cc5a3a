package org.wiredesk.system.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.system.harness.Desk;
import org.wiredesk.system.harness.ForeignClient;
import org.wiredesk.system.harness.TopicReader;
import org.wiredesk.system.harness.Wiredesk;
import org.wiredesk.system.harness.WiredeskProcess;
import org.wiredesk.system.harness.Workbench;

/** A power cut is no excuse. */
class CrashIT {

    private static final int SOME_DECISIONS = 15;

    /** The day plays for half a minute, however slow the machine is. */
    private static final Duration IN_THE_MIDDLE = Duration.ofSeconds(15);

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @RegisterExtension
    static final Workbench BENCH = new Workbench();

    @Test
    void aDayThatIsKilledInTheMiddleAndAgainWhileItRecoversEndsAsIfNothingHadHappened() {
        // Given
        ForeignClient.folder();
        ExpectedDay expected = ExpectedDay.read();
        Wiredesk wiredesk = new Wiredesk(BENCH);
        Path data = BENCH.folder("data");
        WiredeskProcess first = Desk.start(wiredesk, data);
        first.awaitOut("Feed ");
        Instant middle = Instant.now().plus(IN_THE_MIDDLE);
        await().atMost(PATIENCE)
                .until(
                        () -> decisionsTold(first),
                        decisions ->
                                decisions >= SOME_DECISIONS || Instant.now().isAfter(middle));

        // When
        List<ProcessHandle> children = first.children();
        assertThat(data.resolve("sample-day.played"))
                .as("what says that the day is over")
                .doesNotExist();
        first.kill();
        WiredeskProcess second = Desk.start(wiredesk, data);
        second.awaitOut("Topics");
        children = Stream.concat(children.stream(), second.children().stream()).toList();
        second.kill();
        Desk third = Desk.up(wiredesk, data);

        // Then
        TopicReader reader = SampleDay.follow(BENCH, third);
        SampleDay.awaitEnd(third, reader, expected).assertMatches(expected);
        assertThat(children).as("registries of killed desks").isNotEmpty().noneMatch(ProcessHandle::isAlive);
    }

    private static long decisionsTold(WiredeskProcess desk) {
        return desk.out()
                .lines()
                .filter(line -> line.matches("\\d\\d:\\d\\d:\\d\\d .*"))
                .count();
    }
}
