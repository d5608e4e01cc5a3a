package org.wiredesk.producer.parse.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-14T10:37:00Z, 2026-03-14T10:37:00Z, false",
        "2026-03-14T10:37:12Z, 2026-03-14T10:37:12Z, false",
        "2026-03-14T10:37:12-05:30, 2026-03-14T16:07:12Z, false",
        "2026-03-14T10:37Z, 2026-03-14T10:37:00Z, false",
        "2026-03-14T10:37:00.250+02:00, 2026-03-14T08:37:00.250Z, false",
        "2026-03-14T10:37:00+0200, 2026-03-14T08:37:00Z, false",
        "2026-03-14 10:37:00+02, 2026-03-14T08:37:00Z, false",
        "20260314T103700Z, 2026-03-14T10:37:00Z, false",
        "20260314T103700-0500, 2026-03-14T15:37:00Z, false",
        "2026-03-14T10:37:00, 2026-03-14T10:37:00Z, true",
        "2026-03-14, 2026-03-14T00:00:00Z, true"
    })
    void timesAreReadInEverySpelling(String text, Instant expected, boolean odd) {
        // When
        AgencyTime time = AgencyTime.of(" " + text + "\n").orElseThrow();

        // Then
        assertThat(time.instant()).isEqualTo(expected);
        assertThat(time.oddity().isPresent()).isEqualTo(odd);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Last Tuesday",
                "24-13-2026",
                "2026-13-24",
                "2026-02-30",
                "2026-02-30T10:37:12Z",
                "2026-03-14T25:00:00Z",
                "2026-03-14T10:37:12+19:00",
                "2026-03-14T10:3x:12Z",
                "14:00",
                "1773484620",
                "+999999-01-01"
            })
    void whatIsNoTimeIsNone(String text) {
        assertThat(AgencyTime.of(text)).isEmpty();
    }
}
