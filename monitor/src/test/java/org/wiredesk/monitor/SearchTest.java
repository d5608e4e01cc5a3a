package org.wiredesk.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.monitor.http.Tokens;
import org.wiredesk.records.Revision;

class SearchTest {

    @TempDir
    private Path folder = Path.of("");

    private Newsdesk desk;

    @BeforeEach
    void start() throws IOException {
        desk = new Newsdesk(folder, new Clockwork(Wire.NOON.plusSeconds(600)), Tokens.NONE);
        Revision corrected = Wire.revision("ap-fire", 2, "Three hurt in harbor fire");
        desk.take(
                Wire.revision("ap-fire", 1, "Fire in the harbor"),
                corrected,
                Wire.story(corrected),
                Wire.delivery(Wire.story(corrected), "disaster"),
                Wire.revision("afp-vote", 1, "Council of Gödöllő votes on trams"),
                Wire.kill("dpa-opera", 1, "Opera on a barge"));
    }

    @AfterEach
    void stop() throws IOException {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({
        "source=ap, ap-fire",
        "source=AP, ap-fire",
        "source=ap&source=afp, ap-fire afp-vote",
        "source=-ap, afp-vote dpa-opera",
        "topic=disaster, ap-fire",
        "topic=-disaster, afp-vote dpa-opera",
        "entity=elodie marchetti-roy, ap-fire",
        "place=pl, ap-fire",
        "place=Gdynia, ap-fire",
        "kind=kill, dpa-opera",
        "status=KILLED, dpa-opera",
        "materiality=MINOR, ap-fire",
        "headlineChanged=true, ap-fire",
        "q=GODOLLO, afp-vote",
        "q=harbor fire, ap-fire",
        "q=\"harbor fire\", ap-fire",
        "q=\"fire harbor\", ''",
        "q=oper*, dpa-opera",
        "q=O*, afp-vote dpa-opera",
        "q=gö* tra*, afp-vote",
        "q=god*, afp-vote",
        "q=gop*, ''",
        "q=\"(((, ''",
        "source=ap&kind=KILL, ''",
        "from=2026-03-14T12:02:00Z, ap-fire",
        "to=2026-03-14T12:02:00Z, afp-vote dpa-opera",
    })
    void findsWhatIsAskedFor(String query, String stories) throws Exception {
        JsonNode found = desk.json("/api/stories?" + encoded(query), "");

        assertThat(ids(found))
                .containsExactlyInAnyOrderElementsOf(stories.isEmpty() ? List.of() : List.of(stories.split(" ", -1)));
        assertThat(found.path("total").asInt()).isEqualTo(ids(found).size());
    }

    @ParameterizedTest
    @CsvSource({"materiality=big", "limit=0", "limit=501", "from=yesterday", "cursor=%%%", "cursor=AAAA"})
    void saysHowToAsk(String query) throws Exception {
        var answer = desk.get("/api/stories?" + encoded(query), "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("error");
    }

    @Test
    void pagesAreStableWhileNewStoriesComeOnTop() throws Exception {
        // Given
        JsonNode first = desk.json("/api/stories?limit=2", "");

        // When
        desk.take(Wire.revision("pa-new", 5, "Something new"));
        JsonNode second =
                desk.json("/api/stories?limit=2&cursor=" + first.path("next").asText(), "");

        // Then
        assertThat(ids(first)).containsExactly("ap-fire", "afp-vote");
        assertThat(ids(second)).containsExactly("dpa-opera");
        assertThat(second.path("next").isNull()).isTrue();
    }

    private static List<String> ids(JsonNode answer) {
        List<String> ids = new ArrayList<>();
        answer.path("stories").forEach(row -> ids.add(row.path("storyId").asText()));
        return ids;
    }

    private static String encoded(String query) {
        List<String> parts = new ArrayList<>();
        for (String part : query.split("&", -1)) {
            int equals = part.indexOf('=');
            parts.add(part.substring(0, equals + 1)
                    + URLEncoder.encode(part.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return String.join("&", parts);
    }
}
