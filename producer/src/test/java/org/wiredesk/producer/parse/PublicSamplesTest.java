package org.wiredesk.producer.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.producer.fakes.TickingClock;
import org.wiredesk.producer.parse.ParseOutcome.Refused;

/**
 * Throws the public samples of the standards at the readers, good ones and bad ones: nothing may be thrown back, nothing may hang, and where
 * there is a table for a repository, each of its samples has to become what the table says. The tables are expectations, made by reading
 * the samples; {@link PublicSampleRow} has their columns.
 */
class PublicSamplesTest {

    private static final Path SAMPLES = Path.of("..", "..", "shared", "wire-samples");
    private static final Path TABLES = Path.of("src", "test", "resources", "public-samples");
    private static final Pattern SAMPLE = Pattern.compile("(?!.*(?:/specification/|-schema\\.json$)).*\\.(?:xml|json)");

    private static final Pattern HEADER =
            Pattern.compile("Header:\\s+Content-type:[^\\n]*charset=[\"']?([\\w.:+-]{1,40})");

    @BeforeEach
    void thereAreSamples() {
        Assumptions.assumeTrue(
                Files.isDirectory(SAMPLES),
                "Skipped: there are no public samples in ../shared/wire-samples beside the project.");
    }

    static List<String> repositories() throws IOException {
        try (Stream<Path> tables = Files.list(TABLES)) {
            return tables.map(table -> table.getFileName().toString().replace(".tsv", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("repositories")
    void everySampleOfATableBecomesWhatItSays(String repository) throws IOException {
        // Given
        List<PublicSampleRow> rows = Files.readAllLines(TABLES.resolve(repository + ".tsv")).stream()
                .skip(1)
                .map(PublicSampleRow::of)
                .toList();
        List<String> samples = samplesOf(repository);

        // When
        List<String> broken = new ArrayList<>();
        for (String sample : samples) {
            List<PublicSampleRow> expected =
                    rows.stream().filter(row -> row.path().equals(sample)).toList();
            broken.addAll(broken(expected, found(sample)));
        }

        // Then
        assertThat(broken).isEmpty();
        assertThat(samples).containsAll(rows.stream().map(PublicSampleRow::path).toList());
    }

    @Test
    void everyPublicSampleHasAnOutcome() throws IOException {
        for (String file : files()) {
            // When
            List<ParseOutcome> outcomes = read(file);

            // Then
            assertThat(outcomes).as(file).isNotEmpty().noneMatch(PublicSamplesTest::isOurMistake);
        }
    }

    /** The samples of the repository with this name, whoever owns it. */
    private static List<String> samplesOf(String repository) throws IOException {
        List<String> samples = files().stream()
                .filter(path -> path.startsWith(repository + "/", path.indexOf('+') + 1))
                .filter(path -> SAMPLE.matcher(path).matches())
                .toList();
        return samples.isEmpty() ? fail("There is a table for " + repository + " and no sample.") : samples;
    }

    private static List<String> broken(List<PublicSampleRow> expected, List<PublicSampleRow> found) {
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            if (i >= expected.size()) {
                broken.add("has no row:\n" + found.get(i).line());
            } else if (i >= found.size()) {
                broken.add("did not come:\n" + expected.get(i).line());
            } else if (!expected.get(i).holdsFor(found.get(i))) {
                broken.add("expected, found:\n" + expected.get(i).line() + "\n"
                        + found.get(i).line());
            }
        }
        return broken;
    }

    private static List<PublicSampleRow> found(String sample) throws IOException {
        return read(sample).stream()
                .map(outcome -> PublicSampleRow.of(sample, outcome))
                .toList();
    }

    private static List<ParseOutcome> read(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(SAMPLES.resolve(file));
        return Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(50), () -> new WireReader().read(delivery(bytes), Optional.empty()), file);
    }

    /** Some samples say in a comment what the server would have said of their encoding. */
    private static Intake delivery(byte[] bytes) {
        Matcher header = HEADER.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        String name = header.find() ? "x.xml;charset=" + header.group(1) : "x.xml";
        return new Receipts(new TickingClock()).receive("drop", Optional.empty(), Optional.of(name), bytes);
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(SAMPLES)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> SAMPLES.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isOurMistake(ParseOutcome outcome) {
        return outcome instanceof Refused refused && refused.reason().contains("mistake in Wiredesk");
    }
}
