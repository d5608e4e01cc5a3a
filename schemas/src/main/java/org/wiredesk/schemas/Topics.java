package org.wiredesk.schemas;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.LinkCorrection;
import org.wiredesk.records.Reroute;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RoutingRulesChange;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryRelation;
import org.wiredesk.records.WireItem;
import org.wiredesk.schemas.KafkaTopic.Cleanup;
import org.wiredesk.schemas.KafkaTopic.Compact;
import org.wiredesk.schemas.KafkaTopic.DeleteAfter;

/** Every Kafka topic of Wiredesk. */
public final class Topics {

    private static final int PARTITIONS = 4;
    private static final Cleanup A_WEEK = new DeleteAfter(Duration.ofDays(7));
    private static final Cleanup A_MONTH = new DeleteAfter(Duration.ofDays(30));
    private static final Cleanup TEN_YEARS = new DeleteAfter(Duration.ofDays(3_653));
    private static final String NEWS_TOPIC_PREFIX = "news.topic.";

    public static final KafkaTopic WIRE_ITEMS = avro(
            "wire.items",
            "source",
            WireItem.class,
            A_MONTH,
            "Every item that a feed delivered and that could be read, normalised.");

    /** It has as many partitions as {@link #WIRE_ITEMS}: a copy lies in the partition with the number of the record that it is of. */
    public static final KafkaTopic WIRE_URGENT = avro(
            "wire.urgent",
            "source",
            WireItem.class,
            A_WEEK,
            "Kills, holds and flashes once more, so that they overtake where items wait.");

    public static final KafkaTopic WIRE_REJECTS =
            bytes("wire.rejects", "source", "What could not be read, byte for byte, with the reason in the headers.");

    /** It has as many partitions as {@link #WIRE_ITEMS}: a source's corrections and its items are read by the same task. */
    public static final KafkaTopic WIRE_LINK_CORRECTIONS = avro(
            "wire.link-corrections",
            "source",
            LinkCorrection.class,
            TEN_YEARS,
            "What editors have corrected in the links of items to stories: who, when and why.");

    public static final KafkaTopic NEWS_REVISIONS = avro(
            "news.revisions",
            "storyId",
            Revision.class,
            A_MONTH,
            "Every revision of every story, with what changed in it.");
    public static final KafkaTopic NEWS_STORIES =
            avro("news.stories", "storyId", Story.class, new Compact(), "The newest state of every story.");
    public static final KafkaTopic NEWS_RELATIONS = avro(
            "news.relations",
            "storyId",
            StoryRelation.class,
            new Compact(),
            "Which stories are another source's copy, sent on, and what became of the original.");

    /** It has as many partitions as {@link #WIRE_ITEMS}, and every version lies in each of them: each task reads it in its own order. */
    public static final KafkaTopic NEWS_ROUTING_RULES = avro(
            "news.routing-rules",
            "version",
            RoutingRulesChange.class,
            new Compact(),
            "Every version of the routing rules that was applied, once in each partition.");

    /** It has as many partitions as {@link #WIRE_ITEMS}: a story is routed once more by the task that has it. */
    public static final KafkaTopic NEWS_REROUTES = avro(
            "news.reroutes",
            "storyId",
            Reroute.class,
            A_WEEK,
            "Stories that were to be routed once more, as rules were applied to the past.");

    public static final KafkaTopic NEWS_DECISIONS = avro(
            "news.decisions",
            "source",
            Decision.class,
            A_MONTH,
            "What became of each item, and why: one record an item.");
    public static final KafkaTopic NEWS_DEAD_LETTERS = bytes(
            "news.dead-letters",
            "as it was",
            "Records that the topology could not process, as they were, with Kafka's error headers.");

    /** The topics that are there whatever the routing rules say. */
    public static final List<KafkaTopic> FIXED = List.of(
            WIRE_ITEMS,
            WIRE_URGENT,
            WIRE_REJECTS,
            WIRE_LINK_CORRECTIONS,
            NEWS_REVISIONS,
            NEWS_STORIES,
            NEWS_RELATIONS,
            NEWS_ROUTING_RULES,
            NEWS_REROUTES,
            NEWS_DECISIONS,
            NEWS_DEAD_LETTERS);

    private Topics() {}

    /**
     * The topic that carries a subject.
     *
     * @param slug as {@link #slug} makes it
     */
    public static KafkaTopic news(String slug) {
        return avro(newsName(slug), "storyId", Delivery.class, A_WEEK, "Stories on " + slug.replace('-', ' ') + ".");
    }

    /** The name alone of the topic that carries a subject. */
    public static String newsName(String slug) {
        return NEWS_TOPIC_PREFIX + slug;
    }

    /** Whether a Kafka topic of this name carries deliveries. */
    public static boolean isNews(String name) {
        return name.startsWith(NEWS_TOPIC_PREFIX);
    }

    /** A subject's name as part of a topic name: {@code crime, law and justice} is {@code crime-law-and-justice}. */
    public static String slug(String subject) {
        return subject.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** All topics of an installation that delivers to these subjects. */
    public static List<KafkaTopic> all(Iterable<String> slugs) {
        Stream.Builder<KafkaTopic> news = Stream.builder();
        slugs.forEach(slug -> news.add(news(slug)));
        return Stream.concat(FIXED.stream(), news.build()).toList();
    }

    private static KafkaTopic avro(
            String name, String key, Class<? extends SpecificRecord> value, Cleanup cleanup, String doc) {
        return new KafkaTopic(name, key, Optional.of(value), PARTITIONS, cleanup, doc);
    }

    private static KafkaTopic bytes(String name, String key, String doc) {
        return new KafkaTopic(name, key, Optional.empty(), 1, A_MONTH, doc);
    }
}
