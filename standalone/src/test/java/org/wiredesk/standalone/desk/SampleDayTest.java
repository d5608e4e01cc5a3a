package org.wiredesk.standalone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.standalone.folder.DeskFolder;

class SampleDayTest {

    @TempDir
    private Path samples;

    @TempDir
    private Path root;

    private DeskFolder folder;

    @BeforeEach
    void writeSamples() throws IOException {
        folder = new DeskFolder(root);
        for (String name : List.of("001-ap-fire.json", "002-reuters-ferry.xml", "003-ap-fire.json", "README.md")) {
            Files.writeString(samples.resolve(name), name);
        }
    }

    @Test
    void eachFileIsDroppedIntoTheFolderOfItsSource() throws Exception {
        day().play();

        assertThat(dropped())
                .containsExactly("ap/001-ap-fire.json", "ap/003-ap-fire.json", "reuters/002-reuters-ferry.xml");
        assertThat(folder.inbox().resolve("ap/001-ap-fire.json")).hasContent("001-ap-fire.json");
    }

    @Test
    void aDayThatWasPlayedIsNeverPlayedAgain() throws Exception {
        day().play();
        Files.delete(folder.inbox().resolve("ap/001-ap-fire.json"));

        SampleDay again = day();
        again.play();

        assertThat(again.wasPlayed()).isTrue();
        assertThat(dropped()).doesNotContain("ap/001-ap-fire.json");
    }

    /** Where an earlier start that was killed may have left its first file. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ap/001-ap-fire.json",
                "taking/20260314T092653.000001Z-3fa9c1d2~ap~001-ap-fire.json",
                "done/20260314T092653.000001Z-3fa9c1d2~ap~001-ap-fire.json",
                "failed/20260314T092653.000001Z-3fa9c1d2~ap~001-ap-fire.json",
            })
    void afterACrashOnlyWhatIsMissingIsDropped(String place) throws Exception {
        Path left = folder.inbox().resolve(place);
        Files.createDirectories(left.getParent());
        Files.writeString(left, "as it was");

        day().play();

        assertThat(dropped()).containsExactlyInAnyOrder(place, "ap/003-ap-fire.json", "reuters/002-reuters-ferry.xml");
        assertThat(left).hasContent("as it was");
    }

    @Test
    void aFileThatWasHalfWrittenInACrashIsWrittenAnew() throws Exception {
        Path half = folder.inbox().resolve("ap/.001-ap-fire.json.part");
        Files.createDirectories(half.getParent());
        Files.writeString(half, "00");

        day().play();

        assertThat(half).doesNotExist();
        assertThat(folder.inbox().resolve("ap/001-ap-fire.json")).hasContent("001-ap-fire.json");
    }

    @Test
    void whoStopsItLeavesTheRestForTheNextStart() throws Exception {
        SampleDay stopped = day();
        stopped.stop();

        stopped.play();

        assertThat(dropped()).containsExactly("ap/001-ap-fire.json");
        assertThat(folder.sampleDayPlayed()).doesNotExist();
        day().play();
        assertThat(dropped()).hasSize(3);
        assertThat(folder.sampleDayPlayed()).exists();
    }

    private SampleDay day() throws IOException {
        return SampleDay.resume(samples, folder, Duration.ZERO);
    }

    private List<String> dropped() throws IOException {
        try (Stream<Path> files = Files.walk(folder.inbox())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.inbox().relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
