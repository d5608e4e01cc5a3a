package org.wiredesk.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.streams.ItemBuilder.anItem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.records.DeliveryAction;
import org.wiredesk.records.Subject;
import org.wiredesk.records.WireItem;

/** Holds the table of docs/deliveries.md: its rows are the test cases. All go through one topology, each on a day and with an agency of its own. */
class DeliveryTableTest {

    private static final Path PAGE = Path.of("..", "docs", "deliveries.md");
    private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|");
    private static final Pattern NEXT = Pattern.compile(" → ");
    private static final Duration HOUR = Duration.ofHours(1);
    /** No text of the row before is taken for this one's. */
    private static final Duration LONG_ENOUGH_TO_BE_FORGOTTEN = Duration.ofDays(4);

    @TempDir
    private static Path stateDirectory;

    private static Pipeline pipeline;
    private static int count;

    @BeforeAll
    static void start() {
        pipeline = new Pipeline(stateDirectory);
    }

    @AfterAll
    static void stop() {
        pipeline.close();
    }

    static Stream<Arguments> rows() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        return lines.subList(lines.indexOf("## The table"), lines.indexOf("## The life of one story")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .filter(row -> !row.group(1).equals("case") && !row.group(1).equals("---"))
                .map(row -> Arguments.of(row.group(1), row.group(2), row.group(3), row.group(4)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rows")
    void holds(String name, String events, String sport, String weather) {
        // Given
        String[] all = NEXT.split(events, -1);
        String agency = events.contains("dpa") ? "ap" : "agency-" + ++count;
        for (int i = 0; i < all.length - 1; i++) {
            happens(all[i], agency, i);
        }
        heardOn("sport");
        heardOn("weather");

        // When
        happens(all[all.length - 1], agency, all.length - 1);

        // Then
        assertThat(heardOn("sport")).as("sport").isEqualTo(sport);
        assertThat(heardOn("weather")).as("weather").isEqualTo(weather);
        pipeline.waitFor(LONG_ENOUGH_TO_BE_FORGOTTEN);
    }

    @Test
    void hasARowForEveryAction() throws IOException {
        Set<String> heard = rows().flatMap(row -> Stream.of(row.get()[2], row.get()[3]))
                .map(cell -> cell.toString().replaceAll(" .*", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(heard)
                .containsAll(
                        Arrays.stream(DeliveryAction.values()).map(Enum::name).toList());
    }

    private static String heardOn(String topic) {
        String heard = pipeline.deliveries(topic).stream()
                .map(delivery ->
                        delivery.getAction() + " " + delivery.getStory().getRevision())
                .collect(Collectors.joining(", "));
        return heard.isEmpty() ? "nothing" : heard;
    }

    private static void happens(String event, String agency, int number) {
        if (event.equals("an hour")) {
            pipeline.waitFor(HOUR);
            return;
        }
        WireItem item = item(event)
                .source(event.contains("by dpa") ? "dpa" : agency)
                .agencyId((event.contains("by dpa") ? "urn:copy:" : "urn:story:") + pipeline.now())
                .version(Integer.toString(event.startsWith("older") ? 0 : number + 1))
                .received(pipeline.now().plusSeconds(number))
                .build();
        pipeline.send(WireItem.newBuilder(item)
                .setVersionCreated(pipeline.now().plusSeconds(number))
                .setSubjects(subjects(event))
                .build());
    }

    private static ItemBuilder item(String event) {
        String what = event.replaceAll(" on .*", "");
        return switch (what) {
            case "story", "older story", "copy by dpa" ->
                text("Three people were hurt, the port said, and two ferries turned back.");
            case "urgent story" -> item("story").urgency(1);
            case "new text" -> text("Four people were hurt, the port said, and three ferries turned back.");
            case "other text" -> text("Nobody was hurt after all, and every ferry has landed, said the port.");
            case "correction" -> item("new text").signal("sig:correction");
            case "advisory" -> text("Editors, mind the names.").signal("sig:advisory");
            case "embargoed advisory" ->
                item("advisory").embargoedUntil(pipeline.now().plus(HOUR));
            case "kill" -> item("story").killed();
            case "withheld" -> item("story").withheld();
            case "embargoed story" ->
                item("story").embargoedUntil(pipeline.now().plus(HOUR));
            case "embargoed for two hours" ->
                item("story").embargoedUntil(pipeline.now().plus(HOUR).plus(HOUR));
            case "embargoed new text" ->
                item("new text").embargoedUntil(pipeline.now().plus(HOUR));
            case "embargoed correction" ->
                item("correction").embargoedUntil(pipeline.now().plus(HOUR));
            default -> throw new AssertionError("The table has an event that is not known here: " + event);
        };
    }

    private static ItemBuilder text(String second) {
        return anItem().paragraphs(
                        "VALLETTA, Malta (AP) — A fire closed the harbour of Valletta on Saturday and drove forty families from their homes at the old customs house.",
                        second,
                        "The harbour master, Carmel Attard, said that it would be opened again on Sunday morning if the wind did not turn to the east.");
    }

    private static List<Subject> subjects(String event) {
        return Stream.of(event.contains("sport") ? "15000000" : "", event.contains("weather") ? "17000000" : "")
                .filter(code -> !code.isEmpty())
                .map(code -> new Subject("medtop", code, null))
                .toList();
    }
}
