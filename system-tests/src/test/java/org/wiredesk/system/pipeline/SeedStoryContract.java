package org.wiredesk.system.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.wiredesk.system.harness.Pipeline;
import org.wiredesk.system.harness.Received;

/** The story is sent five times: as it is, again, without its marker, with another one, with a changed paragraph. What comes of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SeedStoryContract {

    private final Supplier<Pipeline> pipeline;
    private final SeedStory story;

    private List<JsonNode> decisions = List.of();
    private List<JsonNode> revisions = List.of();
    private List<Received> deliveries = List.of();

    SeedStoryContract(Supplier<Pipeline> pipeline, SeedStory story) {
        this.pipeline = pipeline;
        this.story = story;
    }

    @BeforeAll
    void sendItFiveTimes() {
        assumeTrue(
                Files.exists(story.file()),
                () -> "Skipped: " + story.file().getFileName() + " is not beside this project.");
        Pipeline line = pipeline.get();
        String name = getClass().getSimpleName();
        List<JsonNode> first = line.publish(story.file());
        List<JsonNode> others = line.publish(
                story.file(),
                line.write(name + "-without-marker.txt", story.withoutMarker()),
                line.write(name + "-another-marker.txt", story.withAnotherMarker()),
                line.write(name + "-changed.txt", story.withAChangedParagraph()));
        decisions = Stream.of(first, others).flatMap(List::stream).toList();
        String storyId = decisions.get(0).path("storyId").asText();
        line.reader()
                .await(
                        "both revisions, and a delivery of each",
                        () -> line.reader().revisions(storyId).size() >= 2
                                && line.reader().deliveries(storyId).stream()
                                                .filter(this::isOnItsTopic)
                                                .count()
                                        >= 2);
        line.reader().awaitQuiet();
        revisions = line.reader().revisions(storyId);
        deliveries = line.reader().deliveries(storyId);
    }

    @Test
    void theFirstRevisionIsNewAndCarriesTheAgencysLabel() {
        JsonNode revision = revisions.get(0);
        assertThat(revision.path("revision").asInt()).isEqualTo(1);
        assertThat(revision.path("kind").asText()).isEqualTo("NEW");
        assertThat(revision.path("label").asText()).isEqualTo(story.label());
    }

    @Test
    void theMarkerLineIsInNoTextField() {
        ObjectNode revision = revisions.get(0).deepCopy();
        ObjectNode delivered = deliveries.get(0).value().path("story").deepCopy();
        assertThat(revision.without(List.of("label", "markers")).toString()).doesNotContain(story.label());
        assertThat(delivered.without("label").toString()).doesNotContain(story.label());
    }

    @Test
    void headlineAndDatelineAndSourceAreRecognised() {
        JsonNode revision = revisions.get(0);
        assertThat(revision.path("headline").asText()).isEqualTo(story.headline());
        assertThat(revision.path("source").asText()).isEqualTo("ap");
        assertThat(revision.path("dateline").path("text").asText()).startsWith(story.dateline());
        assertThat(revision.path("dateline").path("agency").asText()).isEqualTo("AP");
        assertThat(revision.path("body").asText()).doesNotContain(story.dateline());
    }

    @Test
    void whatIsNoPartOfTheStoryIsInTheFurnitureAndNotInTheBody() {
        JsonNode revision = revisions.get(0);
        String furniture = revision.path("furniture").toString();
        String body = revision.path("body").asText();
        assertThat(story.furniture()).allSatisfy(words -> {
            assertThat(furniture).contains(words);
            assertThat(body).doesNotContain(words);
        });
    }

    @Test
    void itIsOnItsTopicWithTheRuleThatSentItThere() {
        assertThat(deliveries).anySatisfy(delivery -> {
            assertThat(delivery.topic()).isEqualTo("news.topic." + story.topic());
            assertThat(delivery.value().path("action").asText()).isEqualTo("PUBLISH");
            assertThat(delivery.value().path("topic").asText()).isEqualTo(story.topic());
            assertThat(delivery.value().path("rule").asText()).isNotBlank();
        });
    }

    @Test
    void aWordInTheFurnitureSendsItNowhere() {
        assertThat(deliveries).extracting(Received::topic).isNotEmpty().doesNotContain("news.topic." + story.trap());
    }

    @Test
    void peopleAndPlacesAreFound() {
        assertThat(names("PERSON")).containsAll(story.people());
        assertThat(names("PLACE")).containsAll(story.places());
    }

    @Test
    void theContributorIsNoEntityOfTheStory() {
        assertThat(story.text()).contains(story.contributor());
        assertThat(names("PERSON")).isNotEmpty();
        assertThat(deliveries.get(0).value().path("story").path("entities").toString())
                .doesNotContain(story.contributor());
    }

    @Test
    void whatIsNotNewIsToldApart() {
        assertThat(decisions)
                .extracting(decision -> decision.path("outcome").asText())
                .containsExactly("ACCEPTED", "DUPLICATE", "MARKER_ONLY", "MARKER_ONLY", "ACCEPTED");
        assertThat(decisions)
                .extracting(decision -> decision.path("storyId").asText())
                .containsOnly(decisions.get(0).path("storyId").asText());
        assertThat(decisions)
                .extracting(decision -> decision.path("reason").asText())
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    @Test
    void aChangedParagraphIsAnUpdateThatSaysWhichOne() {
        JsonNode revision = revisions.get(1);
        assertThat(revision.path("revision").asInt()).isEqualTo(2);
        assertThat(revision.path("kind").asText()).isEqualTo("UPDATE");
        JsonNode changes = revision.path("changes");
        assertThat(changes.path("summary").asText()).contains("paragraph 2");
        assertThat(changes.path("paragraphs")).hasSize(1);
        JsonNode change = changes.path("paragraphs").get(0);
        assertThat(change.path("change").asText()).isEqualTo("CHANGED");
        assertThat(change.path("number").asInt()).isEqualTo(2);
        assertThat(change.path("before").asText()).contains(story.before());
        assertThat(change.path("after").asText()).contains(story.after());
    }

    @Test
    void everyItemHasOneDecisionAndOnlyRevisionsGoOut() {
        String storyId = decisions.get(0).path("storyId").asText();
        assertThat(pipeline.get().reader().decisions())
                .filteredOn(decision -> decision.path("storyId").asText().equals(storyId))
                .hasSize(5);
        assertThat(decisions)
                .extracting(decision -> decision.path("itemId").asText())
                .doesNotHaveDuplicates();
        assertThat(revisions).hasSize(2);
        assertThat(deliveries)
                .filteredOn(this::isOnItsTopic)
                .extracting(delivery -> delivery.value().path("action").asText())
                .containsExactly("PUBLISH", "UPDATE");
        assertThat(deliveries)
                .extracting(delivery ->
                        delivery.topic() + delivery.value().path("story").path("revision"))
                .doesNotHaveDuplicates();
    }

    private boolean isOnItsTopic(Received delivery) {
        return delivery.topic().equals("news.topic." + story.topic());
    }

    private List<String> names(String type) {
        JsonNode entities = deliveries.get(0).value().path("story").path("entities");
        Stream<JsonNode> all = StreamSupport.stream(entities.spliterator(), false);
        return all.filter(entity -> entity.path("type").asText().equals(type))
                .map(entity -> entity.path("name").asText())
                .toList();
    }
}
