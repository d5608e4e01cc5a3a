package org.wiredesk.streams.model;

import static java.util.stream.Collectors.joining;
import static org.wiredesk.streams.ItemBuilder.anItem;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.wiredesk.records.WireItem;
import org.wiredesk.streams.ItemBuilder;

/** Puts items into words. No two stories share more than a few words, so that nothing but their names can tie items together. */
final class Copywriter {

    /** The topics of the three subjects, as the built-in rules name them. */
    static final List<String> TOPICS = List.of("conflict-war-and-peace", "sport", "weather");

    private static final List<String> SOURCES = List.of("ap", "reuters", "afp");
    private static final List<String> CODES = List.of("16000000", "15000000", "17000000");
    private static final List<String> SYLLABLES =
            List.of("ba", "ce", "do", "fi", "gu", "ka", "le", "mo", "ni", "pu", "ra", "se", "to", "vi", "zu");
    private static final String DATELINE = "VALLETTA, Malta (AP) — ";

    private final String wire;
    private final Instant start;

    /**
     * A writer whose stories are no other writer's.
     *
     * @param start when the first second of the wire begins
     */
    Copywriter(String wire, Instant start) {
        this.wire = wire;
        this.start = start;
    }

    /** The body that a story must have. */
    String body(int story, Copy copy) {
        return copy.paragraphs().stream()
                .map(paragraph -> sentence(story, paragraph))
                .collect(joining("\n\n"));
    }

    private Instant time(int second) {
        return start.plus(Duration.ofSeconds(second));
    }

    /** The item itself. */
    WireItem write(Sent item) {
        ItemBuilder builder = anItem().source(SOURCES.get(item.story() % SOURCES.size()))
                .agencyId("urn:" + wire + ":" + item.story() + (item.twin() ? ":twin" : ""))
                .received(time(item.second()))
                .slug(name(item.story()))
                .headline(headline(item))
                .mediaTopic(CODES.get(item.metadata()))
                .paragraphs(DATELINE + sentence(item.story(), 0), sentence(item.story(), item.text()));
        if (item.version() > 0) {
            builder.version(
                    item.opaque()
                            ? String.valueOf(1_000_000_000L - item.version() % 3 * 100_000_000L + item.version())
                            : String.valueOf(item.version()));
        }
        if (item.hour() > 0) {
            builder.made(start.minus(Duration.ofHours(100 - item.hour())).toString());
        }
        if (item.embargo() == Sent.FOR_GOOD) {
            builder.embargoedForGood();
        } else if (item.embargo() > 0) {
            builder.embargoedUntil(time(item.embargo()));
        }
        return dress(item, builder).build();
    }

    private ItemBuilder dress(Sent item, ItemBuilder builder) {
        return switch (item.what()) {
            case STORY -> builder;
            case UPDATE_MARKER, CORRECTION_MARKER, REFILE, RE_RUN -> builder;
            case CORRECTION_SIGNAL -> builder.signal("sig:correction");
            case ADDITION ->
                builder.slug(name(item.story()) + ", 1st Add").paragraphs(sentence(item.story(), 10 + item.text()));
            case INSERT ->
                builder.slug(name(item.story()) + ", 1st Insert").paragraphs(sentence(item.story(), 30 + item.text()));
            case WITHOUT_TEXT -> builder.paragraphs();
            case ADVISORY -> builder.paragraphs(sentence(item.story(), 20 + item.text()));
            case WITHHELD -> builder.withheld();
            case KILL -> builder.killed();
            case KILL_IN_WORDS -> builder.paragraphs("Please kill the story " + name(item.story()) + ".");
        };
    }

    private String headline(Sent item) {
        String mark = switch (item.what()) {
            case UPDATE_MARKER -> "UPDATE 1-";
            case CORRECTION_MARKER -> "CORRECTED-";
            case REFILE -> "REFILE-";
            case RE_RUN -> "RPT-";
            case ADVISORY -> "ADVISORY-";
            default -> "";
        };
        if (item.what() == What.KILL_IN_WORDS) {
            return "KILL KILL KILL";
        }
        return mark + words(item.story(), item.text() == 3 ? 101 : 100, 5);
    }

    private String name(int story) {
        return words(story, 102, 2).replace(' ', '-');
    }

    private String sentence(int story, int number) {
        return words(story, number, 14) + ".";
    }

    private String words(int story, int number, int count) {
        Random random = new Random((wire + story).hashCode() * 1_000L + number);
        String text = Stream.generate(() -> word(random)).limit(count).collect(joining(" "));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String word(Random random) {
        return Stream.generate(() -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                .limit(4)
                .collect(joining());
    }
}
