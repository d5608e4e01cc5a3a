package org.wiredesk.producer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.wiredesk.producer.fakes.Deliveries;
import org.wiredesk.producer.parse.ParseOutcome.Refused;

/** Throws the public samples of the standards at the readers, good ones and bad ones: nothing may be thrown back, and nothing may hang. */
class PublicSamplesTest {

    private static final Path SAMPLES = Path.of("..", "..", "shared", "wire-samples");

    @Test
    void everyPublicSampleHasAnOutcome() throws IOException {
        // Given
        Assumptions.assumeTrue(
                Files.isDirectory(SAMPLES),
                "Skipped: there are no public samples in ../shared/wire-samples beside the project.");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(SAMPLES)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }

        // When
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            List<ParseOutcome> outcomes = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> new WireReader().read(Deliveries.delivery(bytes), Optional.empty()),
                    file::toString);

            // Then
            assertThat(outcomes).as(file.toString()).isNotEmpty().noneMatch(PublicSamplesTest::isOurMistake);
        }
        assertThat(files).isNotEmpty();
    }

    private static boolean isOurMistake(ParseOutcome outcome) {
        return outcome instanceof Refused refused && refused.reason().contains("mistake in Wiredesk");
    }
}
