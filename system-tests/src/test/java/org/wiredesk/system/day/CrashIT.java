package org.wiredesk.system.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.system.harness.Desk;
import org.wiredesk.system.harness.TopicReader;
import org.wiredesk.system.harness.Wiredesk;
import org.wiredesk.system.harness.WiredeskProcess;
import org.wiredesk.system.harness.Workbench;

/** A power cut is no excuse. */
class CrashIT {

    private static final int IN_THE_MIDDLE = 15;

    @RegisterExtension
    static final Workbench BENCH = new Workbench();

    @Test
    void aDayThatIsKilledInTheMiddleAndAgainWhileItRecoversEndsAsIfNothingHadHappened() {
        // Given
        ExpectedDay expected = ExpectedDay.read();
        Wiredesk wiredesk = new Wiredesk(BENCH);
        Path data = BENCH.folder("data");
        Desk first = Desk.up(wiredesk, data);
        TopicReader.follow(BENCH, first.addresses(), "news.decisions").awaitDecisions(decision -> true, IN_THE_MIDDLE);

        // When
        List<ProcessHandle> children = first.process().children();
        first.process().kill();
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
}
