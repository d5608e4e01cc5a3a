package org.wiredesk.producer.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wiredesk.producer.fakes.Deliveries;
import org.wiredesk.producer.parse.Formats;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.ParseOutcome.Parsed;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
import org.wiredesk.producer.parse.WireReader;

/**
 * Breaks every sample of every format, over and over until a hundred of the format are broken, and reads what is left, by its content and as the format that it was. Whatever comes
 * in, something must come out: no reader may throw, hang, fall silent, or let control characters through into a text.
 *
 * <p>The mutations are the same in every run; a longer run takes {@code -Dwiredesk.fuzz.rounds=10000} of each format, another one {@code -Dwiredesk.fuzz.seed=7}.
 */
class MutatedSamplesTest {

    private static final Path DAY = Path.of("..", "samples", "day");
    private static final Path PUBLIC = Path.of("..", "..", "shared", "wire-samples");
    private static final int ROUNDS = Integer.getInteger("wiredesk.fuzz.rounds", 100);
    private static final long SEED = Long.getLong("wiredesk.fuzz.seed", 20260314L);
    private static final int LARGEST_SAMPLE = 64 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(50);

    private final WireReader reader = new WireReader();

    @TestFactory
    Stream<DynamicTest> noMutationOfASampleOfThisFormatGetsTheBetterOfItsReader() throws IOException {
        Map<String, List<byte[]>> samples = samples();
        assertThat(samples.keySet()).containsAll(Formats.names());
        return samples.entrySet().stream()
                .map(format -> DynamicTest.dynamicTest(
                        format.getKey() + ", " + format.getValue().size() + " samples",
                        () -> mutate(format.getKey(), format.getValue())));
    }

    private void mutate(String format, List<byte[]> samples) {
        Mutations mutations = new Mutations(SEED);
        for (int round = 0; round < Math.max(ROUNDS, samples.size()); round++) {
            byte[] sample = samples.get(round % samples.size());
            byte[] other = samples.get((round * 7 + 1) % samples.size());
            byte[] mutated = mutations.of(sample, other);
            check(mutated, Optional.empty());
            check(mutated, Optional.of(format));
        }
    }

    private void check(byte[] mutated, Optional<String> format) {
        List<ParseOutcome> outcomes = Assertions.assertTimeout(
                PATIENCE, () -> reader.read(Deliveries.delivery(mutated), format), () -> shown(mutated));

        assertThat(outcomes).as(() -> shown(mutated)).isNotEmpty().allSatisfy(MutatedSamplesTest::isSound);
    }

    private static void isSound(ParseOutcome outcome) {
        if (outcome instanceof Refused refused) {
            assertThat(refused.reason()).isNotBlank().doesNotContain("mistake in Wiredesk");
        } else if (outcome instanceof Parsed parsed) {
            assertThat(parsed.item().getHeadline()).doesNotContainPattern("[\\x00-\\x08\\x0e-\\x1f]");
            assertThat(parsed.item().getParagraphs())
                    .allSatisfy(paragraph ->
                            assertThat(paragraph).isNotBlank().doesNotContainPattern("[\\x00-\\x08\\x0e-\\x1f]"));
        }
    }

    /** Our own samples and, where they are, the public ones, by the format that they are read as. */
    private Map<String, List<byte[]>> samples() throws IOException {
        Map<String, List<byte[]>> samples = new TreeMap<>();
        for (Path folder : List.of(DAY, PUBLIC)) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(Files::isRegularFile).sorted().forEach(file -> add(file, samples));
                }
            }
        }
        return samples;
    }

    private void add(Path file, Map<String, List<byte[]>> samples) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length <= LARGEST_SAMPLE) {
                reader.read(Deliveries.delivery(bytes), Optional.empty()).stream()
                        .filter(Parsed.class::isInstance)
                        .map(outcome -> ((Parsed) outcome).item().getFormat())
                        .findFirst()
                        .ifPresent(format -> samples.computeIfAbsent(format, name -> new ArrayList<>())
                                .add(bytes));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What broke the reader, to be kept as a test: printable, byte for byte. */
    private static String shown(byte[] mutated) {
        return new String(mutated, ISO_8859_1)
                .chars()
                .mapToObj(character -> character >= ' ' && character < 127
                        ? String.valueOf((char) character)
                        : String.format("\\x%02x", character))
                .collect(Collectors.joining());
    }
}
