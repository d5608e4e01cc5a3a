package org.wiredesk.streams.revise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.streams.ItemBuilder.NOON;
import static org.wiredesk.streams.ItemBuilder.anItem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Link;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.records.internal.StoryMemory;
import org.wiredesk.streams.ItemBuilder;
import org.wiredesk.streams.copy.CopyDesk;

/** Holds the table of docs/revisions.md: its rows are the test cases. */
class RevisionTableTest {

    private static final Path PAGE = Path.of("..", "docs", "revisions.md");
    private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| ([^|]+) \\| ([^|:]+?)(?::[^|]*)? \\|");
    private static final Pattern ITEM = Pattern.compile("(.+?)(?: v(\\d+))?(?: t(\\d))?");
    private static final Pattern NEXT = Pattern.compile(" → ");
    private static final CopyDesk COPY_DESK = new CopyDesk();

    static Stream<Arguments> rows() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        return lines.subList(lines.indexOf("## The table"), lines.indexOf("## What is remembered")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .filter(row -> !row.group(1).equals("case") && !row.group(1).equals("---"))
                .map(row -> Arguments.of(row.group(1), row.group(2), row.group(3)));
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @MethodSource("rows")
    void holds(String name, String chain, String expected) {
        // Given
        Optional<StoryMemory> memory = Optional.empty();
        Optional<Decision> last = Optional.empty();

        // When
        for (String word : NEXT.split(chain, -1)) {
            Revised revised = Reviser.revise(linked(word), memory);
            memory = Optional.of(revised.memory());
            last = Optional.of(revised.decision());
        }

        // Then
        assertThat(last.map(RevisionTableTest::inWords)).contains(expected);
        assertThat(last.map(Decision::getReason).orElse("")).endsWith(".");
    }

    @Test
    void hasRows() throws IOException {
        assertThat(rows().count()).isGreaterThan(50);
    }

    private static String inWords(Decision decision) {
        return Stream.of(
                        Optional.of(decision.getOutcome().name()),
                        decision.getKind().map(RevisionKind::name),
                        decision.getRevision().map(String::valueOf))
                .flatMap(Optional::stream)
                .reduce((left, right) -> left + " " + right)
                .orElse("");
    }

    private static LinkedItem linked(String word) {
        Matcher matcher = ITEM.matcher(word);
        assertThat(matcher.matches()).as(word).isTrue();
        ItemBuilder builder = item(matcher.group(1));
        Optional.ofNullable(matcher.group(2)).ifPresent(builder::version);
        Optional.ofNullable(matcher.group(3)).ifPresent(hour -> builder.made("2026-03-14T0" + hour + ":00:00Z"));
        WireItem item = builder.build();
        String rule = matcher.group(1).equals("twin") ? "text" : "agency-id";
        return new LinkedItem("ap-1", new Link(rule, 0.9, "Linked."), item, COPY_DESK.clean(item), null);
    }

    private static ItemBuilder item(String what) {
        return switch (what) {
            case "story" -> anItem();
            case "new text" -> newText();
            case "correction" -> newText().signal("sig:correction");
            case "refile" -> newText().headline("REFILE-Fire closes harbour");
            case "addition" -> anItem().slug("Harbour-Fire, 1st Add").paragraphs("The port opens again on Monday.");
            case "insert" -> anItem().slug("Harbour-Fire, 1st Insert").paragraphs("The port opens again on Monday.");
            case "other metadata" -> anItem().urgency(2);
            case "new headline without text" ->
                anItem().headline("Fire closes port").paragraphs();
            case "without text" -> anItem().paragraphs();
            case "re-run" -> anItem().headline("RPT-Fire closes harbour");
            case "re-run under other metadata" ->
                anItem().headline("RPT-Fire closes harbour").urgency(2);
            case "re-run of a new text" -> newText().headline("RPT-Fire closes harbour");
            case "kill" -> anItem().killed();
            case "kill in words" ->
                anItem().headline("KILL KILL KILL").paragraphs("Please kill the story Harbour-Fire.");
            case "withheld" -> anItem().withheld();
            case "embargoed" -> anItem().embargoedUntil(NOON.plusSeconds(60));
            case "embargoed new text" -> newText().embargoedUntil(NOON.plusSeconds(60));
            case "advisory" ->
                anItem().headline("ADVISORY-Fire closes harbour").paragraphs("The story will be updated by noon.");
            case "embargoed advisory" -> item("advisory").embargoedUntil(NOON.plusSeconds(60));
            case "twin" -> newText().agencyId("urn:twin");
            default -> throw new AssertionError("The table has an item that is not known here: " + what);
        };
    }

    private static ItemBuilder newText() {
        return anItem().paragraphs(
                        "VALLETTA, Malta (AP) — A fire closed the harbour on Saturday.",
                        "Four people were hurt, the port said.");
    }
}
