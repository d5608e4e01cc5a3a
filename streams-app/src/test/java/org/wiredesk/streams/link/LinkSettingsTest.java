package org.wiredesk.streams.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wiredesk.schemas.EnvironmentReader;
import org.wiredesk.schemas.InvalidConfiguration;

class LinkSettingsTest {

    @Test
    void areTheDefaultsWhereNothingIsSaid() {
        assertThat(LinkSettings.fromEnvironment(new EnvironmentReader(Map.of())))
                .isEqualTo(LinkSettings.standard());
    }

    @Test
    void areReadFromWhatTheyPrint() {
        // Given
        LinkSettings settings = new LinkSettings(
                Duration.ofHours(1),
                Duration.ofHours(2),
                Duration.ofHours(3),
                Duration.ofHours(4),
                5,
                Duration.ofHours(6),
                Duration.ofHours(7),
                Duration.ofHours(8),
                9);

        // When
        LinkSettings again = LinkSettings.fromEnvironment(new EnvironmentReader(settings.toEnvironment()));

        // Then
        assertThat(again).isEqualTo(settings);
        assertThat(again.longestWindow()).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void refuseALikenessThatIsNoPercentage() {
        // Given
        EnvironmentReader reader = new EnvironmentReader(Map.of("WIREDESK_LINK_TEXT_LIKENESS", "0.8"));

        // When
        LinkSettings.fromEnvironment(reader);

        // Then
        assertThatThrownBy(reader::throwIfInvalid)
                .isInstanceOf(InvalidConfiguration.class)
                .hasMessageContaining("WIREDESK_LINK_TEXT_LIKENESS");
    }
}
