package org.wiredesk.streams;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.wiredesk.records.Link;
import org.wiredesk.records.LinkCorrection;
import org.wiredesk.records.LinkCorrectionKind;
import org.wiredesk.records.StoryItem;
import org.wiredesk.records.WireItem;
import org.wiredesk.streams.link.SplitStory;

/** Corrections of links for tests, as the command line writes them. */
public final class Corrections {

    private static int count;

    private Corrections() {}

    /**
     * Splits an item off its story.
     *
     * @param rest the items that stay
     */
    public static LinkCorrection split(WireItem item, String storyId, WireItem... rest) {
        return LinkCorrection.newBuilder(any(item, LinkCorrectionKind.SPLIT, storyId))
                .setRest(Stream.of(rest)
                        .map(other -> new StoryItem(other, new Link("agency-id", 1.0, "Linked.")))
                        .toList())
                .build();
    }

    /**
     * Joins one story into another.
     *
     * @param newest the newest item of the story that ends
     */
    public static LinkCorrection join(String storyId, String joined, WireItem newest) {
        return LinkCorrection.newBuilder(any(newest, LinkCorrectionKind.JOIN, storyId))
                .setJoinedStoryId(joined)
                .build();
    }

    /** The story that a split opens. */
    public static String opened(LinkCorrection split) {
        return SplitStory.id(split.getSource(), split.getCorrectionId());
    }

    private static LinkCorrection any(WireItem item, LinkCorrectionKind kind, String storyId) {
        return LinkCorrection.newBuilder()
                .setCorrectionId("correction-" + ++count)
                .setSource(item.getSource())
                .setKind(kind)
                .setStoryId(storyId)
                .setItem(item)
                .setRest(List.of())
                .setBy("eva")
                .setCorrectedAt(ItemBuilder.NOON.plus(Duration.ofHours(2)))
                .build();
    }
}
