package org.wiredesk.outlets.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.wiredesk.outlets.fakes.Deliveries.NOON;
import static org.wiredesk.outlets.fakes.Deliveries.aStory;
import static org.wiredesk.outlets.fakes.Deliveries.deliver;
import static org.wiredesk.outlets.fakes.Deliveries.kill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.outlets.log.DeliveryId;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.DeliveryAction;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.Entity;
import org.wiredesk.records.EntityType;
import org.wiredesk.records.Mention;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryStatus;

class NinjsDeliveryTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SCHEMA =
            Path.of("..", "..", "shared", "wire-samples", "iptc+newsinjson", "specification", "ninjs-schema_3.1.json");
    private static final DeliveryId ID = new DeliveryId("AAAAAAAAAAAAAAAAAAAAAA", 2, 17);

    @Test
    void aStoryIsAnObjectOfNinjs() throws IOException {
        Delivery delivery = Delivery.newBuilder(deliver(DeliveryAction.CORRECT, fullStory()))
                .setRulesVersion(7)
                .setBackfilled(true)
                .build();

        assertThat(NinjsDelivery.of(ID, delivery)).isEqualTo(JSON.readTree("""
                        {
                          "id": "AAAAAAAAAAAAAAAAAAAAAA:2:17",
                          "topic": "disaster-accident",
                          "action": "CORRECT",
                          "rule": "topic-disaster",
                          "rulesVersion": 7,
                          "reason": "The reason for CORRECT.",
                          "backfilled": true,
                          "item": {
                            "uri": "tag:wiredesk.org,2026:story:story1",
                            "type": "text",
                            "standard": {
                              "name": "ninjs", "version": "3.1", "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"
                            },
                            "version": "4",
                            "firstCreated": "2026-03-14T09:00:00Z",
                            "versionCreated": "2026-03-14T12:00:00Z",
                            "altIds": [
                              {"role": "storyId", "value": "story1"},
                              {"role": "itemId", "value": "item1"},
                              {"role": "agencyId", "value": "ap-77"}
                            ],
                            "pubStatus": "usable",
                            "representationType": "full",
                            "embargoedUntil": "2026-03-14T11:00:00Z",
                            "urgency": 2,
                            "edNote": "CORRECTS the time",
                            "language": "en-GB",
                            "headlines": [
                              {"role": "main", "contentType": "text/plain", "value": "Fire shuts the port of Split"}
                            ],
                            "bodies": [
                              {
                                "role": "main", "contentType": "text/plain", "charCount": 59,
                                "value": "A fire broke out at dawn.\\n\\nNobody was hurt, said Mara Ilic."
                              }
                            ],
                            "descriptions": [
                              {"role": "changes", "contentType": "text/plain", "value": "paragraph 1: noon → dawn"}
                            ],
                            "subjects": [
                              {
                                "name": "disaster and accident", "rel": "about",
                                "uri": "http://cv.iptc.org/newscodes/mediatopic/03000000",
                                "creator": "ap", "confidence": 100
                              },
                              {"rel": "keyword", "literal": "port"}
                            ],
                            "genres": [{"literal": "genre:Current"}],
                            "places": [
                              {
                                "name": "Split", "rel": "mentions",
                                "geoJSON": {
                                  "type": "Feature",
                                  "geometry": {"type": "Point", "coordinates": [16.44, 43.51]},
                                  "properties": {"country": "HR"}
                                }
                              }
                            ],
                            "people": [{"name": "Mara Ilic", "rel": "mentions"}],
                            "infoSources": [{"name": "ap", "role": "source"}],
                            "by": "Ines Falk",
                            "slugline": "Split-Fire",
                            "located": "Split"
                          }
                        }
                        """));
    }

    @Test
    void whatMayNotBeUsedHasNoText() {
        // When
        JsonNode killed = NinjsDelivery.of(ID, kill(3)).path("item");
        JsonNode withheld = NinjsDelivery.of(
                        ID, deliver(DeliveryAction.RETRACT, fullStory().setStatus(StoryStatus.WITHHELD)))
                .path("item");

        // Then
        assertThat(killed.path("pubStatus").asText()).isEqualTo("canceled");
        assertThat(withheld.path("pubStatus").asText()).isEqualTo("withheld");
        assertThat(List.of(killed, withheld))
                .allMatch(item -> item.path("bodies").isMissingNode()
                        && item.path("people").isMissingNode()
                        && item.path("representationType").asText().equals("partial"));
    }

    @Test
    void theSchemaOfNinjsAgrees() throws IOException {
        // Given
        assumeTrue(
                Files.exists(SCHEMA),
                "Skipped: there is no schema of ninjs in ../shared/wire-samples beside the project.");
        String schema = Files.readString(SCHEMA)
                .replaceAll("\"\\$ref\"\\s*:\\s*\"https://geojson.org/schema/GeoJSON.json#?\"", "\"type\": \"object\"");
        var ninjs =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
        List<Delivery> deliveries = List.of(
                deliver(DeliveryAction.PUBLISH, fullStory()), deliver(DeliveryAction.UPDATE, aStory()), kill(2));

        // When, Then
        assertThat(deliveries)
                .allSatisfy(delivery -> assertThat(ninjs.validate(
                                NinjsDelivery.of(ID, delivery).path("item"),
                                context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)))
                        .isEmpty());
        assertThat(ninjs.validate(JSON.readTree("{\"type\": \"text\", \"urgency\": \"high\"}")))
                .isNotEmpty();
    }

    private static Story.Builder fullStory() {
        return aStory().setRevision(4)
                .setFirstCreated(Instant.parse("2026-03-14T09:00:00Z"))
                .setAgencyId("ap-77")
                .setEmbargo(new Embargo(NOON.minusSeconds(3600)))
                .setUrgency(2)
                .setStatedReason("CORRECTS the time")
                .setLanguage("en-GB")
                .setChangeSummary("paragraph 1: noon → dawn")
                .setKeywords(List.of("port"))
                .setGenres(List.of("genre:Current"))
                .setByline("Ines Falk")
                .setSlug("Split-Fire")
                .setLocated("Split")
                .setEntities(List.of(
                        Entity.newBuilder()
                                .setType(EntityType.PLACE)
                                .setName("Split")
                                .setMentions(List.of(new Mention(0, 5, "Split")))
                                .setCountry("HR")
                                .setLatitude(43.51)
                                .setLongitude(16.44)
                                .build(),
                        Entity.newBuilder()
                                .setType(EntityType.PERSON)
                                .setName("Mara Ilic")
                                .setMentions(List.of(new Mention(0, 9, "Mara Ilic")))
                                .build()));
    }
}
