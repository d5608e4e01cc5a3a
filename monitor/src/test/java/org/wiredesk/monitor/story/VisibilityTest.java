package org.wiredesk.monitor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibilityTest {

    private static final Instant NOW = Instant.ofEpochMilli(1_000);

    /** open: no embargo; past, later: it ends then; never: the agency has to lift it; sent: the pipeline sent it out; kill: it takes the story back. */
    @ParameterizedTest
    @CsvSource({
        "open, 1",
        "later, ''",
        "never, ''",
        "past, 1",
        "sent, 1",
        "open later, 1",
        "later open, 2",
        "later kill, ''",
        "open later kill, 1 3",
        "kill, 1",
        "open kill, 1 2",
        "sent kill, 1 2",
    })
    void everybodySeesWhatIsNotUnderEmbargo(String stamps, String visible) {
        // Given
        String[] words = stamps.split(" ", -1);
        List<Stamp> given = Stream.iterate(0, n -> n < words.length, n -> n + 1)
                .map(n -> stamp(n + 1, words[n]))
                .toList();

        // When
        var seen = Visibility.toEverybody(given, NOW);

        // Then
        assertThat(String.join(" ", seen.stream().map(String::valueOf).toList()))
                .isEqualTo(visible);
    }

    private static Stamp stamp(int revision, String word) {
        Optional<Long> until = switch (word) {
            case "later", "sent" -> Optional.of(2_000L);
            case "past" -> Optional.of(1_000L);
            default -> Optional.empty();
        };
        boolean embargoed = until.isPresent() || word.equals("never");
        Optional<Long> released = word.equals("sent") ? Optional.of(900L) : Optional.empty();
        return new Stamp(revision, !word.equals("kill"), embargoed, until, released, 0);
    }
}
