package org.wiredesk.producer.feed.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.producer.fakes.Items.item;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
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
                .setFirstCreated(Instant.parse("2026-11-22T16:00:00Z"))
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
        SentItems.Delivery failing = items.delivery();
        assertThat(failing.unlessSent(item)).isPresent();

        // When
        failing.failed();

        // Then
        assertThat(sends(items, item)).isTrue();
    }

    @Test
    void aTextThatReturnsToAnEarlierWordingIsSentAgainWhileTheOtherIsUnderWay() throws IOException {
        // Given
        SentItems items = remembered();
        WireItem first = item("a", "Ferry runs again").build();
        WireItem second = item("a", "Ferry stands still").build();
        sends(items, first);

        // When
        SentItems.Delivery changed = items.delivery();
        SentItems.Delivery changedBack = items.delivery();
        SentItems.Delivery unchanged = items.delivery();

        // Then
        assertThat(changed.unlessSent(second)).isPresent();
        assertThat(changedBack.unlessSent(first)).isPresent();
        assertThat(unchanged.unlessSent(first)).isEmpty();
        changed.acknowledged();
        changedBack.acknowledged();
        unchanged.acknowledged();
        assertThat(sends(items, first)).isFalse();
        assertThat(sends(remembered(), first)).isFalse();
    }

    @Test
    void whatIsUnderWayAndFailsIsSentAgainThoughALaterDocumentHadItToo() throws IOException {
        // Given
        SentItems items = remembered();
        WireItem item = item("a", "Ferry runs again").build();
        SentItems.Delivery failing = items.delivery();
        SentItems.Delivery later = items.delivery();
        failing.unlessSent(item);
        assertThat(later.unlessSent(item)).isEmpty();

        // When
        later.acknowledged();
        failing.failed();

        // Then
        assertThat(sends(items, item)).isTrue();
    }

    @Test
    void anEntryThatCannotBeTakenIsRefusedOnceWhileItStaysInTheDocument() throws IOException {
        // Given
        Refused picture = refused(3, "It is of type 'picture'; only texts are taken.");
        Refused video = refused(5, "It is of type 'video'; only texts are taken.");
        assertThat(refuses(remembered(), picture)).containsExactly(true);

        // Then
        assertThat(refuses(remembered(), refused(7, picture.reason()))).containsExactly(false);
        assertThat(refuses(remembered(), picture, video, picture)).containsExactly(false, true, true);
        assertThat(refuses(remembered())).isEmpty();
        assertThat(refuses(remembered(), picture)).containsExactly(true);
    }

    @Test
    void aDocumentThatIsRefusedAsAWholeIsRefusedAgainWhenItHasChanged() throws IOException {
        // Given
        SentItems items = remembered();
        Refused broken = refused(0, "It breaks off.");

        // Then
        for (int look = 0; look < 2; look++) {
            SentItems.Delivery delivery = items.delivery();
            assertThat(delivery.isNew(broken, true)).isTrue();
            delivery.read();
            delivery.acknowledged();
        }
    }

    @Test
    void aRefusalThatWasNotAcknowledgedIsSentAgain() throws IOException {
        // Given
        SentItems items = remembered();
        Refused picture = refused(3, "It is a picture.");
        SentItems.Delivery failing = items.delivery();
        failing.isNew(picture, false);
        failing.read();
        SentItems.Delivery later = items.delivery();
        assertThat(later.isNew(picture, false)).isFalse();

        // When
        failing.failed();
        later.read();
        later.acknowledged();

        // Then
        assertThat(refuses(remembered(), picture)).containsExactly(true);
        assertThat(refuses(items, picture)).containsExactly(true);
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
        return SentItems.remembering(new SentMemory(file), new RefusedBefore(file.resolveSibling(".refused")));
    }

    private static boolean sends(SentItems items, WireItem item) {
        SentItems.Delivery delivery = items.delivery();
        boolean sent = delivery.unlessSent(item).isPresent();
        delivery.acknowledged();
        return sent;
    }

    private static Refused refused(int position, String reason) {
        return new Refused(position, "ninjs", "line " + position, reason, Optional.of("paper"));
    }

    /** Whether each refusal of a document is sent. */
    private static List<Boolean> refuses(SentItems items, Refused... document) {
        SentItems.Delivery delivery = items.delivery();
        List<Boolean> sent = Stream.of(document)
                .map(refused -> delivery.isNew(refused, false))
                .toList();
        delivery.read();
        delivery.acknowledged();
        return sent;
    }
}
