package org.wiredesk.producer.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.producer.fakes.TickingClock;

class ReceiptsTest {

    private static final byte[] COPY = "Ferry runs again".getBytes(UTF_8);

    private final TickingClock clock = new TickingClock();
    private final Receipts receipts = new Receipts(clock);

    @Test
    void aDeliveryIsNamedAfterItsTimeAndItsBytes() {
        // When
        Intake intake = receipts.receive("drop", Optional.of("Associated Press"), Optional.of("a.txt"), COPY);

        // Then
        assertThat(intake.rawHash()).hasSize(64);
        assertThat(intake.deliveryId())
                .isEqualTo("20261122T150327.123456Z-" + intake.rawHash().substring(0, 8));
        assertThat(intake.itemId(2)).isEqualTo(intake.deliveryId() + "-2");
        assertThat(intake.source()).contains("ap");
        assertThat(intake.receivedAt()).isEqualTo(Instant.parse("2026-11-22T15:03:27.123456Z"));
    }

    @Test
    void twoDeliveriesInOneMicrosecondHaveTwoIdsInOrder() {
        // When
        Intake first = receive();
        Intake second = receive();

        // Then
        assertThat(second.deliveryId()).isGreaterThan(first.deliveryId());
    }

    @Test
    void aClockThatIsSetBackDoesNotTurnTheOrderRound() {
        // Given
        Intake before = receive();

        // When
        clock.tick(Duration.ofHours(-1));
        Intake after = receive();

        // Then
        assertThat(after.deliveryId()).isGreaterThan(before.deliveryId());
    }

    @Test
    void aDeliveryReadAgainIsTheSame() {
        // Given
        Intake first = receive();

        // When
        Intake again = Intake.again(first.deliveryId(), "drop", first.source(), first.deliveredAs(), first.payload());

        // Then
        assertThat(again).isEqualTo(first);
    }

    @Test
    void whatIsNoDeliveryIdIsSaidSo() {
        assertThatThrownBy(() -> Intake.receivedAt("notes.txt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'notes.txt' is no delivery id.");
    }

    private Intake receive() {
        return receipts.receive("drop", Optional.empty(), Optional.empty(), COPY);
    }
}
