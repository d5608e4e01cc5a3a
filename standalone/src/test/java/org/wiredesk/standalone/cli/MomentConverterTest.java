package org.wiredesk.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentConverterTest {

    private final MomentConverter converter = new MomentConverter();

    @ParameterizedTest
    @CsvSource({
        "2026-03-14,                2026-03-14T00:00:00Z",
        "2026-03-14T18:00:00+01:00, 2026-03-14T17:00:00Z",
        "30000d,                    1970-01-01T00:00:00Z",
        "1969-12-31,                1970-01-01T00:00:00Z",
        "1969-12-31T23:00:00Z,      1970-01-01T00:00:00Z"
    })
    void readsATimeAndTakesWhatIsBeforeKafkasFirstForThat(String text, Instant time) {
        assertThat(converter.convert(text)).isEqualTo(time);
    }

    @Test
    void countsBackFromNow() {
        assertThat(converter.convert("7d"))
                .isBetween(
                        Instant.now().minus(Duration.ofDays(7)).minusSeconds(60),
                        Instant.now().minus(Duration.ofDays(7)));
    }
}
