package org.wiredesk.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.producer.publish.Published;

class PublishTallyTest {

    private static final Input INPUT = new Input(Optional.empty(), Optional.of("a.xml"));

    private final PublishTally tally = new PublishTally();

    @Test
    void whatWasParsedAndRejectedIsSummedUp() {
        tally.add(INPUT, new Published(3, 0, List.of()));
        tally.add(INPUT, new Published(1, 1, List.of("line 7: It is broken.")));

        assertThat(tally.summary(2, 1.26)).isEqualTo("2 files: 4 items parsed, 1 rejected, in 1.3 s.");
        assertThat(tally.reasons()).containsExactly("a.xml rejected: line 7: It is broken.");
        assertThat(tally.allWell()).isFalse();
    }

    @Test
    void whatWasNotAcknowledgedIsNoSuccess() {
        tally.fail(INPUT, "Kafka went away.");

        assertThat(tally.summary(1, 0))
                .isEqualTo("1 file: 0 items parsed, 0 rejected, 1 file not published, in 0.0 s.");
        assertThat(tally.allWell()).isFalse();
    }

    @Test
    void onlyTheFirstReasonsAreKept() {
        for (int count = 0; count < 25; count++) {
            tally.add(INPUT, new Published(0, 1, List.of("line " + count + ": It is broken.")));
        }

        assertThat(tally.reasons()).hasSize(10);
        assertThat(tally.moreReasons()).isEqualTo(15);
    }
}
