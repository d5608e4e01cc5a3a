package org.wiredesk.streams.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.records.Entity;
import org.wiredesk.records.EntityType;
import org.wiredesk.records.Mention;
import org.wiredesk.streams.enrich.EntityStories.Story;

class RuleEntityExtractorTest {

    private static final EntityExtractor EXTRACTOR = new RuleEntityExtractor();

    @ParameterizedTest
    @MethodSource
    void aStoryGivesItsEntitiesAndNoOthers(Story story) {
        // When
        List<Entity> entities = EXTRACTOR.extract(story.body());

        // Then
        assertThat(entities).extracting(EntityStories::describe).containsExactlyInAnyOrderElementsOf(story.entities());
    }

    static Stream<Story> aStoryGivesItsEntitiesAndNoOthers() throws IOException {
        return EntityStories.all().stream();
    }

    @Test
    void aFamilyNameAloneJoinsTheFullNameEvenBeforeIt() {
        // Given
        String body = "Silva scored again. It was the tenth goal for Marta Silva.";

        // When
        List<Entity> entities = EXTRACTOR.extract(body);

        // Then
        assertThat(entities)
                .containsExactly(new Entity(
                        EntityType.PERSON,
                        "Marta Silva",
                        List.of(new Mention(0, 5, "Silva"), new Mention(46, 57, "Marta Silva")),
                        null));
    }

    @Test
    void aSharedFamilyNameAloneIsTheOneNamedLast() {
        // Given
        String body = "Karim Haddad spoke first. Haddad was calm. Sami Haddad shouted. Haddad left.";

        // When
        List<Entity> entities = EXTRACTOR.extract(body);

        // Then
        assertThat(entities)
                .extracting(Entity::getName, entity -> entity.getMentions().size())
                .containsExactly(tuple("Karim Haddad", 2), tuple("Sami Haddad", 2));
    }

    @Test
    void theMostNamedComesFirstThenTheFirstNamed() {
        // Given
        String body = "Rome and Bari met in Oslo. Bari won.";

        // When
        List<Entity> entities = EXTRACTOR.extract(body);

        // Then
        assertThat(entities).extracting(Entity::getName).containsExactly("Bari", "Rome", "Oslo");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            U.S. troops left. The US and the United States agree.        | PLACE United States (US)
            He lives in Paris, Texas, now.                               | PLACE Paris (US), PLACE Texas (US)
            The Ukrainian city of Brynsk was hit.                        | PLACE Brynsk (UA)
            A meeting in Oslo-based circles.                             | PLACE Oslo (NO)
            The Rome-Bari train was late.                                | PLACE Rome (IT), PLACE Bari (IT)
            French and German officials met on Thursday.                 |
            Democracy won. Meantime, it rained. Friday was dry.          |
            He uses the call sign “Corsair” in the war.                  |
            The Ministry of Health and Welfare closed it.                | ORGANISATION Ministry of Health and Welfare
            Sociologist Ann Palmer left. Librarian Sami Haddad stayed.   | PERSON Ann Palmer, PERSON Sami Haddad
            Agents of al-Qaida fled.                                     | ORGANISATION Al-Qaida
            EARTHQUAKE HITS ISTANBUL, SAYS ANN PALMER                    | PLACE Istanbul (TR), PERSON Ann Palmer
            """)
    void aSentenceGivesItsEntities(String body, String expected) {
        // When
        List<Entity> entities = EXTRACTOR.extract(body);

        // Then
        assertThat(entities)
                .extracting(EntityStories::describe)
                .containsExactlyInAnyOrderElementsOf(expected == null ? List.of() : Table.list(expected));
    }
}
