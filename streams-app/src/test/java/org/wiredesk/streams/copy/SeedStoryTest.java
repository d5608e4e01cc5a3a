package org.wiredesk.streams.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.wiredesk.records.Dateline;
import org.wiredesk.records.Furniture;
import org.wiredesk.records.Marker;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.Copy;

/** The acceptance story, where it is at hand, and a twin of our own sentences in the same shape, which always is. */
class SeedStoryTest {

    private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");

    private final CopyDesk desk = new CopyDesk();

    @Test
    void theSeedIsParted() throws IOException {
        // Given
        Assumptions.assumeTrue(
                Files.isDirectory(SEEDS), "Skipped: there is no seed story in ../shared/seeds beside the project.");
        List<WireItem> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.list(SEEDS)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".txt")).toList()) {
                seeds.add(item(Files.readString(file)));
            }
        }

        // When
        List<Copy> copies = seeds.stream().map(desk::clean).toList();

        // Then
        assertThat(copies).isNotEmpty().allSatisfy(copy -> {
            assertThat(copy.getHeadline()).isEqualTo("Russia-Ukraine peace talks end after less than 2 hours");
            assertThat(copy.getDateline())
                    .hasValue(Dateline.newBuilder()
                            .setText("ISTANBUL, Turkey (AP)")
                            .setCity("ISTANBUL")
                            .setRegion("Turkey")
                            .setAgency("AP")
                            .build());
            assertThat(copy.getMarkers())
                    .containsExactly(new Marker("Updated - Test BSP-2636", "body", "in-house-line", "UPDATE"));
            assertThat(copy.getFurniture())
                    .extracting(Furniture::getRule)
                    .containsExactly("promo-box", "separator", "contributor", "separator", "follow-coverage");
            assertThat(copy.getFurniture().get(0).getText())
                    .startsWith("What to know about the 2024 Election\n• Democracy:")
                    .hasLineCount(4);
            assertThat(copy.getParagraphs()).hasSize(30);
            assertThat(copy.getParagraphs().get(0)).startsWith("The first direct peace talks");
            assertThat(String.join("\n", copy.getParagraphs()))
                    .contains("Maneuvering ahead of talks", "Fighting continues")
                    .doesNotContain("BSP-2636", "Election", "Madhani", "___", "apnews.com", "Learn more");
        });
    }

    @Test
    void theTwinIsParted() {
        // Given
        WireItem item = item("""
                Harbour talks in Norland end without a deal

                VESTHAVN, Norland (AP) — Talks between dockers and the port ended Friday after “one long night,” a mediator said.

                Updated - Test HBR-1001

                What to know about the 2026 vote

                  • Ports: Norland’s ports have seen three strikes since 2020.
                  • Our role: We are the most trusted source of results on the night. Learn more.
                  • Read the latest: Follow our complete coverage of this year’s vote.

                Before they parted, both sides agreed to meet again on Monday.

                Ships turn away

                Two ferries turned back.

                ___

                Associated Press writer Ines Falk in Suderby, Norland, contributed.

                ___

                Follow AP’s coverage of the strike at https://apnews.com/hub/harbour
                """);

        // When
        Copy copy = desk.clean(item);

        // Then
        assertThat(copy.getMarkers())
                .containsExactly(new Marker("Updated - Test HBR-1001", "body", "in-house-line", "UPDATE"));
        assertThat(copy.getDateline())
                .hasValueSatisfying(dateline -> assertThat(dateline.getText()).isEqualTo("VESTHAVN, Norland (AP)"));
        assertThat(copy.getFurniture())
                .extracting(Furniture::getRule)
                .containsExactly("promo-box", "separator", "contributor", "separator", "follow-coverage");
        assertThat(copy.getParagraphs())
                .containsExactly(
                        "Talks between dockers and the port ended Friday after “one long night,” a mediator said.",
                        "Before they parted, both sides agreed to meet again on Monday.",
                        "Ships turn away",
                        "Two ferries turned back.");
    }

    private static WireItem item(String text) {
        List<String> blocks =
                Stream.of(text.split("\n\\s*\n", -1)).map(String::strip).toList();
        return Items.from("ap")
                .setHeadline(blocks.get(0))
                .setParagraphs(blocks.subList(1, blocks.size()))
                .build();
    }
}
