package org.wiredesk.streams.link;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wiredesk.records.Link;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.Copy;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.records.internal.StoryName;
import org.wiredesk.streams.text.Fingerprints;

/**
 * Finds the story of an item, or opens a new one.
 *
 * <p>The id of a new story is a hash of the name that opened it, so that the same items in the same order make the same stories on any machine.
 * A name that only means a story for a while is hashed together with the item.
 */
final class StoryLinker {

    private final StoryKeys keys;

    StoryLinker(StoryKeys keys) {
        this.keys = keys;
    }

    /** The item with its story; every name that it carries is remembered for that story. */
    LinkedItem link(WireItem item, Copy copy, StoryNames names) {
        List<StoryKey> all = keys.of(item, copy);
        Found found = all.stream()
                .flatMap(key -> find(key, item.getReceivedAt(), names).stream())
                .findFirst()
                .orElseGet(() -> open(all.get(0), item));
        StoryName story = new StoryName(found.storyId, item.getReceivedAt());
        for (StoryKey key : all) {
            if (key.equals(found.key) || !meansAnother(key, story, names)) {
                names.remember(key.value(), story);
            }
        }
        WireItem head = WireItem.newBuilder(item).setParagraphs(List.of()).build();
        return new LinkedItem(found.storyId, found.link, head, copy);
    }

    private static Optional<Found> find(StoryKey key, Instant now, StoryNames names) {
        return names.find(key.value())
                .filter(story -> key.stillMeans(story.getLastSeen(), now))
                .map(story -> new Found(
                        story.getStoryId(),
                        key,
                        new Link(key.rule(), key.confidence(), "Linked by " + key.reason() + ".")));
    }

    /** A name that another story has already is left to it: false links are worse than missed ones. */
    private static boolean meansAnother(StoryKey key, StoryName story, StoryNames names) {
        return find(key, story.getLastSeen(), names)
                .filter(other -> !other.storyId.equals(story.getStoryId()))
                .isPresent();
    }

    private static Found open(StoryKey key, WireItem item) {
        String seed = key.lasting() ? key.value() : key.value() + "@" + item.getItemId();
        String storyId = item.getSource() + "-" + Fingerprints.name(seed);
        return new Found(
                storyId, key, new Link("first-seen", 1.0, "The first item of its story, known by " + openingName(key)));
    }

    private static String openingName(StoryKey key) {
        return key.lasting() ? key.reason() + "." : "its headline, as it has no id of its own.";
    }

    private record Found(String storyId, StoryKey key, Link link) {}
}
