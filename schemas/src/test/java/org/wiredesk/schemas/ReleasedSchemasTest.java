package org.wiredesk.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.SchemaParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every schema against every released version of it, both ways (FULL_TRANSITIVE): readers of any age read records of any age.
 *
 * <p>The released versions lie in {@code schemas/released}, a folder each. A release adds its own:
 * {@code mvn -pl schemas -am test -Dtest=ReleasedSchemasTest -Dsurefire.failIfNoSpecifiedTests=false -Dwiredesk.release=0.2.0}
 */
class ReleasedSchemasTest {

    private static final Path RELEASED = Path.of("released");

    static Stream<Path> releasedSchemas() throws IOException {
        try (Stream<Path> files = Files.walk(RELEASED)) {
            return files.filter(file -> file.toString().endsWith(".avsc")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("releasedSchemas")
    void readsAndIsReadByEveryReleasedVersion(Path file) throws IOException {
        // Given
        Schema released = new SchemaParser().parse(file).mainSchema();

        // When
        List<String> conflicts = conflicts(current(released.getFullName()), released);

        // Then
        assertThat(conflicts)
                .as("A new field needs a default; see docs/adr/0004-avro-idl.md")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.wiredesk.schemas.TravellingSchemas#all")
    void hasAReleasedVersionOfEverySchema(Schema schema) throws IOException {
        assertThat(releasedSchemas().map(file -> file.getFileName().toString()))
                .contains(schema.getFullName() + ".avsc");
    }

    @Test
    void wouldNoticeAFieldWithoutADefault() {
        // Given
        Schema released = SchemaBuilder.record("R").fields().requiredString("a").endRecord();
        Schema careless = SchemaBuilder.record("R")
                .fields()
                .requiredString("a")
                .requiredString("b")
                .endRecord();
        Schema careful = SchemaBuilder.record("R")
                .fields()
                .requiredString("a")
                .optionalString("b")
                .endRecord();

        // Then
        assertThat(conflicts(careless, released)).isNotEmpty();
        assertThat(conflicts(careful, released)).isEmpty();
    }

    @Test
    void writesTheReleaseThatIsAskedFor() throws IOException {
        String release = System.getProperty("wiredesk.release", "");
        assumeThat(release)
                .as("only when a release is made: -Dwiredesk.release=VERSION")
                .isNotEmpty();
        Path folder = Files.createDirectories(RELEASED.resolve(release));
        for (Schema schema : TravellingSchemas.all().toList()) {
            Files.writeString(folder.resolve(schema.getFullName() + ".avsc"), schema.toString(true) + "\n");
        }
    }

    private static Schema current(String fullName) {
        return TravellingSchemas.all()
                .filter(schema -> schema.getFullName().equals(fullName))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(fullName + " was released and is gone; records of it still exist"));
    }

    private static List<String> conflicts(Schema current, Schema released) {
        return Stream.of(
                        SchemaCompatibility.checkReaderWriterCompatibility(current, released),
                        SchemaCompatibility.checkReaderWriterCompatibility(released, current))
                .filter(pair -> pair.getType() != SchemaCompatibilityType.COMPATIBLE)
                .map(pair -> pair.getResult().toString())
                .toList();
    }
}
