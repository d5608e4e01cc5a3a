package org.wiredesk.streams.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wiredesk.records.Entity;
import org.wiredesk.records.EntityType;
import org.wiredesk.records.MediaTopic;
import org.wiredesk.records.Revision;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.Copy;
import org.wiredesk.streams.copy.CopyDesk;

/** The acceptance story, where it is at hand: everybody and everything in it, by hand. */
class SeedEntitiesTest {

    private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");

    private final List<Enriched> enriched = new ArrayList<>();

    @BeforeEach
    void readTheSeed() throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(SEEDS), "Skipped: there is no seed story in ../shared/seeds beside the project.");
        try (Stream<Path> files = Files.list(SEEDS)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".txt")).toList()) {
                enriched.add(Enricher.standard().enrich(revision(Files.readString(file))));
            }
        }
    }

    @Test
    void everybodyIsFoundAndNobodyElse() {
        assertThat(enriched)
                .isNotEmpty()
                .allSatisfy(found -> assertThat(names(found, EntityType.PERSON))
                        .containsExactlyInAnyOrder(
                                "Rustem Umerov",
                                "Vladimir Medinsky",
                                "Volodymyr Zelenskyy",
                                "Vladimir Putin",
                                "Donald Trump",
                                "Hakan Fidan",
                                "Marco Rubio",
                                "Heorhii Tykhyi",
                                "Dmitry Peskov",
                                "Oleh Syniehubov",
                                "Keith Kellogg",
                                "Andriy Yermak"));
    }

    @Test
    void everyPlaceIsFoundAndNoOther() {
        assertThat(enriched)
                .isNotEmpty()
                .allSatisfy(found -> assertThat(names(found, EntityType.PLACE))
                        .containsExactlyInAnyOrder(
                                "Istanbul",
                                "Kyiv",
                                "Moscow",
                                "Kupiansk",
                                "Tirana",
                                "Abu Dhabi",
                                "Turkey",
                                "Ukraine",
                                "Russia",
                                "Albania",
                                "United States",
                                "France",
                                "Germany",
                                "United Kingdom",
                                "Middle East"));
    }

    @Test
    void everyOrganisationIsFoundAndNoOther() {
        assertThat(enriched)
                .isNotEmpty()
                .allSatisfy(found -> assertThat(names(found, EntityType.ORGANISATION))
                        .containsExactlyInAnyOrder(
                                "Associated Press",
                                "Kremlin",
                                "United Nations",
                                "Foreign Ministry",
                                "Kharkiv Regional Military Administration"));
    }

    @Test
    void itIsAboutWarAndNothingElse() {
        assertThat(enriched)
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.mediaTopics())
                        .extracting(MediaTopic::getCode)
                        .containsExactly("16000000"));
    }

    private static List<String> names(Enriched enriched, EntityType type) {
        return enriched.entities().stream()
                .filter(entity -> entity.getType() == type)
                .map(Entity::getName)
                .toList();
    }

    private static Revision revision(String text) {
        List<String> blocks =
                Stream.of(text.split("\n\\s*\n", -1)).map(String::strip).toList();
        Copy copy = new CopyDesk().clean(item(blocks));
        return Revisions.of(copy.getHeadline(), String.join("\n\n", copy.getParagraphs()))
                .setDateline(copy.getDateline().orElse(null))
                .build();
    }

    private static WireItem item(List<String> blocks) {
        return WireItem.newBuilder()
                .setItemId("seed")
                .setSource("ap")
                .setFeed("test")
                .setFormat("text")
                .setReceivedAt(Instant.EPOCH)
                .setRawHash("00")
                .setHeadline(blocks.get(0))
                .setParagraphs(blocks.subList(1, blocks.size()))
                .build();
    }
}
