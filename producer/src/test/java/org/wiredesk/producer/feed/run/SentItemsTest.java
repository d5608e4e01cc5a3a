package org.wiredesk.producer.feed.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.producer.fakes.Items.item;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.records.WireItem;

class SentItemsTest {

    private final Path file;

    SentItemsTest(@TempDir Path folder) {
        this.file = folder.resolve(".sent");
    }

    @Test
    void anEntryIsSentOnceHoweverOftenTheFeedNamesIt() throws IOException {
        // Given
        WireItem first = item("a", "Ferry runs again").build();
        WireItem again = item("a", "Ferry runs again")
                .setItemId("20261122T160000.000000Z-11111111-3")
                .setReceivedAt(Instant.parse("2026-11-22T16:00:00Z"))
                .setVersionCreated(Instant.parse("2026-11-22T16:00:00Z"))
                .setRawHash("11")
                .build();
        assertThat(sends(remembered(), first)).isTrue();

        // Then
        assertThat(sends(remembered(), again)).isFalse();
        assertThat(sends(remembered(), item("b", "Ferry runs again").build())).isTrue();
        assertThat(sends(remembered(), item("a", "Ferry stands still").build())).isTrue();
    }

    @Test
    void aTextThatReturnsToAnEarlierWordingIsSentAgain() throws IOException {
        // Given
        SentItems items = remembered();
        WireItem first = item("a", "Ferry runs again").build();
        sends(items, first);
        sends(items, item("a", "Ferry stands still").build());

        // Then
        assertThat(sends(items, first)).isTrue();
    }

    @Test
    void whatWasNotAcknowledgedIsSentAgain() throws IOException {
        // Given
        SentItems items = remembered();
        WireItem item = item("a", "Ferry runs again").build();
        assertThat(items.delivery().unlessSent(item)).isPresent();

        // Then
        assertThat(sends(items, item)).isTrue();
    }

    @Test
    void aLineThatACrashHasCutOffIsNoMatter() throws IOException {
        // Given
        WireItem item = item("a", "Ferry runs again").build();
        sends(remembered(), item);
        Files.writeString(file, "0123abc", StandardOpenOption.APPEND);

        // Then
        assertThat(sends(remembered(), item)).isFalse();
    }

    @Test
    void theFileDoesNotGrowForEver() throws IOException {
        // Given
        SentItems items = remembered();

        // When
        for (int round = 0; round < 41; round++) {
            SentItems.Delivery delivery = items.delivery();
            for (int count = 0; count < 1000; count++) {
                delivery.unlessSent(item("n" + round + "-" + count, "Ferry").build());
            }
            delivery.acknowledged();
        }

        // Then
        assertThat(Files.readAllLines(file)).hasSizeLessThan(22_000);
        assertThat(sends(remembered(), item("n40-999", "Ferry").build())).isFalse();
        assertThat(sends(remembered(), item("n0-0", "Ferry").build())).isTrue();
    }

    private SentItems remembered() throws IOException {
        return SentItems.remembering(new SentMemory(file));
    }

    private static boolean sends(SentItems items, WireItem item) {
        SentItems.Delivery delivery = items.delivery();
        boolean sent = delivery.unlessSent(item).isPresent();
        delivery.acknowledged();
        return sent;
    }
}
