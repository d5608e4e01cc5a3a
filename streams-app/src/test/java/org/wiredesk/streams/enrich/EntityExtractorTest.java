package org.wiredesk.streams.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.language.Table;
import org.wiredesk.records.Dateline;
import org.wiredesk.records.Entity;
import org.wiredesk.records.Mention;
import org.wiredesk.records.WrittenIn;

/** What the finder that comes with the app finds in stories, once it is in records. */
class EntityExtractorTest {

    /** Of all names in the stories and all that are found. */
    private static final double MOST_ERRORS = 0.1;

    private static final Enricher ENRICHER = Enricher.standard();

    @Test
    void nearlyEveryEntityOfTheStoriesIsFoundAndHardlyAnyOther() throws IOException {
        // Given
        Set<String> expected = new HashSet<>();
        Set<String> found = new HashSet<>();
        int story = 0;
        for (EntityStories.Story entities : EntityStories.all()) {
            String id = story++ + " ";
            entities.entities().forEach(entity -> expected.add(id + entity));
            entities(entities.body()).forEach(entity -> found.add(id + EntityStories.describe(entity)));
        }

        // When
        Set<String> wrong =
                found.stream().filter(entity -> !expected.contains(entity)).collect(Collectors.toSet());
        Set<String> missed =
                expected.stream().filter(entity -> !found.contains(entity)).collect(Collectors.toSet());

        // Then
        assertThat(wrong.size() + missed.size())
                .as("wrong: %s; missed: %s", wrong, missed)
                .isLessThanOrEqualTo((int) (MOST_ERRORS * (expected.size() + found.size())));
    }

    @Test
    void mentionsCountUnitsOfTheBody() {
        // When
        List<Entity> entities = entities("Marta Silva scored in Lisbon. Silva has ten goals.");

        // Then
        assertThat(entities)
                .filteredOn(entity -> entity.getName().equals("Marta Silva"))
                .singleElement()
                .satisfies(silva -> {
                    assertThat(silva.getMentions())
                            .containsExactly(new Mention(0, 11, "Marta Silva"), new Mention(30, 35, "Silva"));
                    assertThat(silva.getConfidence()).isBetween(0.1, 1.0);
                    assertThat(silva.getSalience()).isBetween(0.5, 1.0);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            U.S. troops left. The US and the United States agree.                       | PLACE United States (US)
            French and German officials met on Thursday.                                |
            Democracy won. Meantime, it rained. Friday was dry.                         |
            A court in Nairobi, Kenya, freed Amina Odhiambo on Monday.                  | PLACE Nairobi (KE), PLACE Kenya (KE), PERSON Amina Odhiambo
            """)
    void aSentenceGivesItsEntities(String body, String expected) {
        assertThat(entities(body))
                .extracting(EntityStories::describe)
                .containsExactlyInAnyOrderElementsOf(expected == null ? List.of() : Table.list(expected));
    }

    @Test
    void theDatelineTellsWhereItWasWritten() {
        // When
        WrittenIn place = ENRICHER.enrich(Revisions.of("Rain", "Rain fell.")
                        .setDateline(Dateline.newBuilder()
                                .setText("GOMA, Congo (AP)")
                                .setCity("GOMA")
                                .setRegion("Congo")
                                .setAgency("AP")
                                .build())
                        .build())
                .writtenIn()
                .orElseThrow();

        // Then
        assertThat(place.getName()).isEqualTo("Goma");
        assertThat(place.getCountry()).contains("CD");
        assertThat(place.getLatitude()).isPresent();
    }

    private static List<Entity> entities(String body) {
        return ENRICHER.enrich(Revisions.of("", body).build()).entities();
    }
}
