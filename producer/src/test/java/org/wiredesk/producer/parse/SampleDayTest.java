package org.wiredesk.producer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.producer.fakes.Deliveries;
import org.wiredesk.producer.parse.ParseOutcome.Nothing;
import org.wiredesk.producer.parse.ParseOutcome.Parsed;
import org.wiredesk.producer.parse.ParseOutcome.Refused;

/** Holds the readers to the sample day: who sent each item, in which format, and whether it can be read. */
class SampleDayTest {

    private static final Path SAMPLES = Path.of("..", "samples");
    private static final int FILE = 0;
    private static final int POSITION = 1;
    private static final int SOURCE = 2;
    private static final int FORMAT = 3;
    private static final int OUTCOME = 5;

    @Test
    void everyItemIsReadAsExpected() throws IOException {
        // Given
        List<String[]> rows = Files.readAllLines(SAMPLES.resolve("expected.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
        List<String> expected = rows.stream().map(SampleDayTest::expected).toList();

        // When
        List<String> found = rows.stream()
                .map(row -> row[FILE])
                .distinct()
                .flatMap(file -> read(file).stream())
                .toList();

        // Then
        assertThat(found).containsExactlyElementsOf(expected);
    }

    private static String expected(String[] row) {
        String outcome = row[OUTCOME].equals("REJECTED") ? "refused" : row[OUTCOME].equals("-") ? "nothing" : "parsed";
        String source = outcome.equals("parsed") ? " from " + row[SOURCE] : "";
        return row[FILE] + " " + row[POSITION] + " " + row[FORMAT] + " " + outcome + source;
    }

    private static List<String> read(String file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(SAMPLES.resolve("day").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> found = new ArrayList<>();
        for (ParseOutcome outcome : new WireReader().read(Deliveries.delivery(bytes), Optional.empty())) {
            found.add(file + " " + describe(outcome));
        }
        return found;
    }

    private static String describe(ParseOutcome outcome) {
        if (outcome instanceof Parsed parsed) {
            var item = parsed.item();
            return item.getPosition() + " " + item.getFormat() + " parsed from " + item.getSource();
        }
        if (outcome instanceof Refused refused) {
            String format = refused.format().isEmpty() ? "-" : refused.format();
            return refused.position() + " " + format + " refused";
        }
        return "- " + ((Nothing) outcome).format() + " nothing";
    }
}
