package org.wiredesk.monitor.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wiredesk.monitor.search.Parameters;
import org.wiredesk.monitor.search.RowFilter;
import org.wiredesk.monitor.story.Position;

class SubscriberTest {

    private final StuckLine line = new StuckLine();
    private final Subscriber subscriber = new Subscriber(
            false, RowFilter.of(new Parameters(Map.of())), Position.START, line, new StreamLimits(1, 3, 100));

    @Test
    void whatWaitsForASlowReaderIsBoundedAndThenTheyAreCutOff() {
        subscriber.goLive();

        // The first is under way, three wait, and there is no room for a fifth.
        assertThat(tell("1")).isTrue();
        assertThat(tell("2")).isTrue();
        assertThat(tell("3")).isTrue();
        assertThat(tell("4")).isTrue();
        assertThat(tell("5")).isFalse();
        assertThat(tell("6")).isFalse();
        assertThat(line.sent).containsExactly("1");
    }

    @Test
    void whatWaitsGoesOutInOnePieceAndInOrder() {
        subscriber.goLive();
        tell("1");
        tell("2");
        tell("3");

        line.flows();

        assertThat(line.sent).containsExactly("1", "23");
    }

    @Test
    void whatIsNewWaitsUntilWhatWasMissedIsTold() {
        tell("new");
        subscriber.repeat(frame("missed"), line::again);
        line.flows();

        subscriber.goLive();

        assertThat(line.sent).containsExactly("missed", "new");
    }

    @Test
    void whatWasMissedIsAskedForAgainAsSoonAsThereIsRoom() {
        // Given
        for (String text : List.of("1", "2", "3", "4")) {
            assertThat(subscriber.repeat(frame(text), line::again)).isTrue();
        }

        // When
        assertThat(subscriber.repeat(frame("5"), line::again)).isFalse();
        line.flows();

        // Then
        assertThat(line.sent).containsExactly("1", "234", "again");
        assertThat(subscriber.isOpen()).isTrue();
        assertThat(subscriber.repeat(frame("5"), line::again)).isTrue();
    }

    @Test
    void whoseRoomIsTakenByWhatIsNewAltogetherIsCutOff() {
        // Given
        tell("new");
        tell("newer");
        tell("newest");

        // Then
        assertThat(subscriber.repeat(frame("missed"), line::again)).isFalse();
        assertThat(subscriber.isOpen()).isFalse();
    }

    @Test
    void aFrameThatIsTooLongForAllRoomCutsOff() {
        assertThat(tell("x".repeat(101))).isFalse();
    }

    private boolean tell(String text) {
        return subscriber.tell(frame(text));
    }

    private static ByteBuffer frame(String text) {
        return ByteBuffer.wrap(text.getBytes(UTF_8)).asReadOnlyBuffer();
    }

    /** A line that takes one piece and no more until it flows. */
    private static final class StuckLine implements Line {

        private final List<String> sent = new ArrayList<>();
        private Runnable underWay = () -> {};

        @Override
        public void send(ByteBuffer bytes, Runnable done) {
            sent.add(UTF_8.decode(bytes).toString());
            underWay = done;
        }

        @Override
        public void cut() {
            sent.add("cut");
        }

        void again() {
            sent.add("again");
        }

        void flows() {
            underWay.run();
        }
    }
}
