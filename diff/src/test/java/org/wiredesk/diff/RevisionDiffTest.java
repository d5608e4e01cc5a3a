package org.wiredesk.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.diff.Revisions.aRevision;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.records.ChangeReason;
import org.wiredesk.records.Changes;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.FieldChange;
import org.wiredesk.records.Materiality;
import org.wiredesk.records.ParagraphChange;
import org.wiredesk.records.ReasonKind;
import org.wiredesk.records.Revision;
import org.wiredesk.records.StoryStatus;

class RevisionDiffTest {

    private static final Duration NOT_QUADRATIC = Duration.ofSeconds(20);
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // Looks
                "The port is shut. | The  port is shut. | COSMETIC",
                "The port is shut. | The port is shut! | COSMETIC",
                "The port is shut. | The port\u00a0is shut. | COSMETIC",
                "\"We saw it,\" she said. | “We saw it,” she said. | COSMETIC",
                "He came - late. | He came — late. | COSMETIC",
                "The ﬁre is out. | The fire is out. | COSMETIC",
                "It is a wire-tap. | It is a wire tap. | COSMETIC",
                "The Prime Minister left. | The prime minister left. | COSMETIC",
                "It's the U.S. fleet. | Its the US fleet. | COSMETIC",
                "Some 1,500 came. | Some 1500 came. | COSMETIC",
                // Other words, no other fact
                "The blaze is out. | The fire is out. | MINOR",
                "The minister left. | The minister has left. | MINOR",
                "They resign today. | They re-sign today. | MINOR",
                "Some twelve ships came. | Some 12 ships came. | MINOR",
                // Numbers
                "At least 12 died. | At least 18 died. | MATERIAL NUMBER 12→18",
                "It cost 1.5 million. | It cost 15 million. | MATERIAL NUMBER 1.5→15",
                "It cost 3 million. | It cost 3 billion. | MATERIAL NUMBER million→billion",
                "Some twelve died. | Some twenty died. | MATERIAL NUMBER twelve→twenty",
                "It was 5 degrees. | It was -5 degrees. | MATERIAL NUMBER →-5",
                "The ship sank. | The ship sank with 40 aboard. | MATERIAL NUMBER →40",
                // Names
                "He met Rustem Umerov there. | He met Ivan Petrov there. | MATERIAL NAME Rustem, Umerov→Ivan, Petrov",
                "She left Split by car. | She left Zadar by car. | MATERIAL NAME Split→Zadar",
                "It was on Monday. | It was on Tuesday. | MATERIAL NAME Monday→Tuesday",
                "Umerov saw Petrov. So Umerov left. | Umerov saw Petrov. So Petrov left. | MATERIAL NAME Umerov→Petrov",
                "Mr. Umerov said Umerov left. | Mr. Umerov said he left. | MINOR",
                "Firefighters came. | Crews came. | MINOR",
                // Quotations
                "“We lost it,” she said. | “We sold it,” she said. | MATERIAL QUOTE lost→sold",
                "She said: “We lost it. | She said: “We sold it. | MATERIAL QUOTE lost→sold",
                "„Wir gehen“, hieß es. | „Wir bleiben“, hieß es. | MATERIAL QUOTE gehen→bleiben",
                "“We go,” she said later. | “We go,” she said then. | MINOR",
                // Negations and hedges
                "He did go. | He did not go. | MATERIAL NEGATION →not",
                "He didn’t go. | He did go. | MATERIAL NEGATION didn’t→",
                "She admits it. | She denies it. | MATERIAL NEGATION →denies",
                "Er ging nicht. | Er ging. | MATERIAL NEGATION nicht→",
                "The alleged thief ran. | The thief ran. | MATERIAL HEDGE alleged→",
            })
    void saysHowMuchTheChangeOfAParagraphMatters(String before, String after, String expected) {
        // When
        Changes changes = RevisionDiff.between(
                aRevision().setBody(before).build(), aRevision().setBody(after).build());

        // Then
        assertThat(inWords(changes)).isEqualTo(expected);
        assertThat(changes.getReasons())
                .allSatisfy(reason -> assertThat(reason.getPlace()).isEqualTo("paragraph 1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Fire shuts port | Fire shuts port | NONE",
                "Fire shuts port | Fire Shuts Port | COSMETIC",
                "Fire shuts ‘port’ | Fire shuts 'port' | COSMETIC",
                "Fire shuts port | Fire closes port | MATERIAL HEADLINE Fire shuts port→Fire closes port",
                "Two die in fire | Six die in fire | MATERIAL HEADLINE Two die in fire→Six die in fire, NUMBER Two→Six",
            })
    void holdsEveryWordOfAHeadlineForAClaim(String before, String after, String expected) {
        // When
        Changes changes = RevisionDiff.between(
                aRevision().setHeadline(before).build(),
                aRevision().setHeadline(after).build());

        // Then
        assertThat(inWords(changes)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "It rained. | MINOR",
                "* * * | COSMETIC",
                "In Split it rained. | MINOR",
                "Then in Zadar it rained. | MATERIAL NAME →Zadar",
                "It rained for 12 hours. | MINOR",
                "It rained for 14 hours. | MATERIAL NUMBER →14",
                "“We are wet,” they said. | MATERIAL QUOTE →We are wet,",
            })
    void seesFactsInANewParagraphThatTheStoryHadNot(String added, String expected) {
        // Given
        String body = "The ferry to Split waited for 12 hours.";

        // When
        Changes inserted = RevisionDiff.between(
                aRevision().setBody(body).build(),
                aRevision().setBody(body + "\n\n" + added).build());
        Changes removed = RevisionDiff.between(
                aRevision().setBody(body + "\n\n" + added).build(),
                aRevision().setBody(body).build());

        // Then
        assertThat(inWords(inserted)).isEqualTo(expected);
        assertThat(removed.getMateriality()).isEqualTo(inserted.getMateriality());
        assertThat(removed.getReasons())
                .allSatisfy(reason -> assertThat(reason.getPlace()).isEqualTo("paragraph 2 before"));
    }

    @Test
    void takesTwoCapitalsForANameWhereNounsHaveThemToo() {
        // Given
        Revision before = aRevision()
                .setLanguage("de-AT")
                .setBody("Dort traf er im Haus den Kanzler Olaf Scholz.")
                .build();

        // When
        Changes noun = RevisionDiff.between(before, withBody(before, "Dort traf er im Amt den Kanzler Olaf Scholz."));
        Changes name =
                RevisionDiff.between(before, withBody(before, "Dort traf er im Haus den Kanzler Karl Nehammer."));

        // Then
        assertThat(noun.getMateriality()).isEqualTo(Materiality.MINOR);
        assertThat(name.getMateriality()).isEqualTo(Materiality.MATERIAL);
    }

    @Test
    void tellsFieldsWithTheirWords() {
        // Given
        Revision before = aRevision().setUrgency(4).setByline("By Ana Test").build();
        Revision after = aRevision()
                .setUrgency(3)
                .setByline("By ANA TEST")
                .setEmbargo(new Embargo(Instant.EPOCH))
                .build();

        // When
        Changes changes = RevisionDiff.between(before, after);

        // Then
        assertThat(changes.getFields().stream()
                        .map(field -> field.getField() + " " + field.getMateriality() + " "
                                + field.getSpans().size()))
                .containsExactly("embargo MATERIAL 0", "byline COSMETIC 1", "urgency MINOR 0");
        assertThat(changes.getReasons()).extracting(ChangeReason::getWhat).containsExactly(ReasonKind.EMBARGO);
    }

    @Test
    void comparesNoTextOfAStoryThatIsTakenDown() {
        // When
        Changes changes = RevisionDiff.between(
                aRevision().build(),
                aRevision().setStatus(StoryStatus.KILLED).setBody("").build());

        // Then
        assertThat(changes.getSummary()).isEqualTo("killed");
        assertThat(changes.getParagraphs()).isEmpty();
        assertThat(inWords(changes)).isEqualTo("MATERIAL STATUS USABLE→KILLED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At least 12 dead. | At least 18 dead. | paragraph 1: 12 → 18 dead",
                "Three ships sank. | Four ships sank. | paragraph 1: Three → Four",
                "It burns. | It burns now. | paragraph 1: nothing → now",
                "It burns and burns. | It burned and it burned. | paragraph 1: burns → burned and 1 more",
                "It burns. | It  burns! | paragraph 1: looks only",
                "It burns.~~It rains. | It rains.~~It burns. | paragraph 2 moved from 1",
                "It burns in the east and it rains. | It burns in the east~~and it rains. | paragraph 1 split",
                "a~~b~~c~~d | e | paragraph 1 removed; paragraph 2 removed; paragraph 3 removed; 2 more changed paragraphs",
            })
    void sumsUpInAFewWords(String before, String after, String expected) {
        // When
        Changes changes = RevisionDiff.between(
                aRevision().setBody(before.replace("~~", "\n\n")).build(),
                aRevision().setBody(after.replace("~~", "\n\n")).build());

        // Then
        assertThat(changes.getSummary()).isEqualTo(expected);
    }

    @Test
    void everySpanOfAnyRevisionLeadsFromTheTextBeforeToTheTextNow() {
        Random random = new Random(41);
        for (int round = 0; round < 300; round++) {
            // Given
            Revision before = aRevision().setBody(anyBody(random, 12)).build();
            Revision after =
                    aRevision().setBody(Edits.some(before.getBody(), random)).build();

            // When
            Changes changes = RevisionDiff.between(before, after);

            // Then
            assertThat(changes.getParagraphs().isEmpty())
                    .as("from '%s' to '%s'", before.getBody(), after.getBody())
                    .isEqualTo(before.getBody().equals(after.getBody()));
            for (ParagraphChange change : changes.getParagraphs()) {
                if (change.getBefore().isPresent() && change.getAfter().isPresent()) {
                    String old = change.getBefore().get();
                    String now = change.getAfter().get();
                    assertThat(Marked.applied(old, now, change.getSpans())).isEqualTo(now);
                }
                assertThat(change.getMateriality()).isNotEqualTo(Materiality.NONE);
            }
        }
    }

    @Test
    void theTimeDoesNotGrowWithTheSquareOfTheTexts() {
        // Given
        Random random = new Random(8);
        String book = anyBody(random, 10_000);
        String oneParagraph = book.replace("\n\n", " ");
        String table = IntStream.range(0, 20_000)
                .mapToObj(row -> "Team " + row % 50 + " 1 2 3")
                .collect(Collectors.joining("\n\n"));
        long start = CLOCK.getCurrentThreadCpuTime();

        // When
        compare(book, anyBody(random, 10_000));
        compare(oneParagraph, anyBody(random, 10_000).replace("\n\n", " "));
        compare(oneParagraph, book);
        compare(table, table.replace(" 2 ", " 4 "));
        compare("Same words again and again.\n\n".repeat(20_000), "Same words again and again.\n\n".repeat(15_000));

        // Then
        assertThat(Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start)).isLessThan(NOT_QUADRATIC);
    }

    private static void compare(String before, String after) {
        RevisionDiff.between(
                aRevision().setBody(before).build(), aRevision().setBody(after).build());
    }

    private static Revision withBody(Revision revision, String body) {
        return Revision.newBuilder(revision).setBody(body).build();
    }

    private static String anyBody(Random random, int paragraphs) {
        return IntStream.range(0, paragraphs)
                .mapToObj(i -> Edits.sentence(random))
                .collect(Collectors.joining("\n\n"));
    }

    private static String inWords(Changes changes) {
        List<FieldChange> fields = changes.getFields();
        assertThat(fields.size() + changes.getParagraphs().size()).isLessThanOrEqualTo(1);
        String reasons = changes.getReasons().stream()
                .map(reason -> reason.getWhat() + " " + reason.getBefore().orElse("") + "→"
                        + reason.getAfter().orElse(""))
                .collect(Collectors.joining(", "));
        return (changes.getMateriality() + " " + reasons).strip();
    }
}
