package org.wiredesk.streams.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.records.Marker;
import org.wiredesk.records.internal.Copy;
import org.wiredesk.schemas.InvalidConfiguration;

class CopyRulesTest {

    @TempDir
    Path folder;

    @Test
    void readsTheHousesOwnMarkersAndFurnitureBesideThoseThatAreKnown() throws IOException {
        // Given
        CopyDesk desk = CopyRules.of(Optional.of(file("""
                markers:
                  - name: gazette-second-edition
                    agency: Gazette
                    place: headline
                    pattern: '^(?<sign>2nd edition)\\s*:\\s*'
                    meaning: UPDATE
                    examples: {'2nd edition: Bridge opens': '2nd edition'}
                    not: ['2nd edition of the book fair']
                furniture:
                  - name: gazette-foot
                    agency: Gazette
                    kind: line
                    pattern: '^Printed in Ghent'
                    examples: ['Printed in Ghent on grey paper.']
                """)));

        // When
        Copy copy = desk.clean(Items.from("gazette")
                .setHeadline("2nd edition: CORRECTED-Bridge opens")
                .setParagraphs(List.of("The bridge opened on Friday.", "Printed in Ghent on grey paper."))
                .build());

        // Then
        assertThat(copy.getHeadline()).isEqualTo("Bridge opens");
        assertThat(copy.getMarkers())
                .extracting(Marker::getRule)
                .containsExactlyInAnyOrder("gazette-second-edition", "reuters-headline-corrected");
        assertThat(copy.getParagraphs()).containsExactly("The bridge opened on Friday.");
    }

    @Test
    void namesEveryMistakeAtOnce() throws IOException {
        // Given
        Path file = file("""
                marker: []
                markers:
                  - name: reuters-headline-update
                    agency: Gazette
                    place: headline
                    pattern: '^(?<sign>2nd)\\s*:'
                    meaning: UPDATE
                    examples: {'3rd: Bridge opens': '3rd'}
                    not: ['2nd: Bridge opens']
                  - name: unanchored
                    agency: Gazette
                    place: slug
                    pattern: '(?<sign>again)'
                    meaning: UPDATE
                  - name: no-place
                    agency: Gazette
                    place: footer
                    pattern: '^(?<sign>again)$'
                    meaning: UPDATE
                furniture:
                  - name: foot
                    agency: Gazette
                    kind: line
                    pattern: '^Printed in Ghent'
                    examples: ['Made in Ghent.']
                """);

        // When / Then
        assertThatThrownBy(() -> CopyRules.of(Optional.of(file)))
                .isInstanceOfSatisfying(
                        InvalidConfiguration.class,
                        invalid -> assertThat(invalid.mistakes())
                                .hasSize(8)
                                .anySatisfy(mistake -> assertThat(mistake).contains("`marker`"))
                                .anySatisfy(
                                        mistake -> assertThat(mistake).contains("row 1", "another rule has that name"))
                                .anySatisfy(mistake -> assertThat(mistake).contains("row 1", "finds nothing"))
                                .anySatisfy(mistake -> assertThat(mistake).contains("row 1", "list `not`"))
                                .anySatisfy(mistake -> assertThat(mistake).contains("row 2", "anchored"))
                                .anySatisfy(mistake -> assertThat(mistake).contains("row 2", "no `examples`"))
                                .anySatisfy(mistake -> assertThat(mistake).contains("row 3", "footer"))
                                .anySatisfy(
                                        mistake -> assertThat(mistake).contains("furniture, row 1", "Made in Ghent.")));
    }

    @Test
    void saysWhatIsNoYaml() throws IOException {
        // Given
        Path file = file("markers: [");

        // When / Then
        assertThatThrownBy(() -> CopyRules.of(Optional.of(file)))
                .isInstanceOf(InvalidConfiguration.class)
                .hasMessageContaining("no YAML");
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("copy-rules.yaml"), yaml);
    }
}
