package org.wiredesk.monitor.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.DeliveryAction;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryStatus;

/**
 * What is known of a story beside the texts of its revisions.
 *
 * @param storyId the story
 * @param stamps of its revisions, in their order
 * @param story its newest state as the pipeline has sent it out; empty before that
 * @param copyOf what it is the copy of; empty for an own story
 * @param topics the slugs of the topics where it stands
 * @param changedAt when something changed last that no revision told, by the clock of Kafka's records
 */
public record StoryFile(
        String storyId,
        List<Stamp> stamps,
        Optional<Story> story,
        Optional<Original> copyOf,
        List<String> topics,
        Instant changedAt) {

    private static final Set<Fate> SEEN = Set.of(Fate.PUBLIC, Fate.WITHOUT_WORDS);

    /** A story that nothing is known of. */
    public static StoryFile empty(String storyId) {
        return new StoryFile(storyId, List.of(), Optional.empty(), Optional.empty(), List.of(), Instant.EPOCH);
    }

    /** With a revision more; one that is known already takes the place of the old. */
    public StoryFile with(Stamp stamp) {
        List<Stamp> all = new ArrayList<>(stamps);
        all.removeIf(other -> other.revision() == stamp.revision());
        all.add(isSentOut(stamp) ? stamp.sentOut(changedAt) : stamp);
        all.sort(Comparator.comparingInt(Stamp::revision));
        return new StoryFile(storyId, List.copyOf(all), story, copyOf, topics, changedAt);
    }

    /** With the state that the pipeline has sent out: what was under embargo until now is released by that. */
    public StoryFile with(Story sentOut, Instant at) {
        StoryFile told = new StoryFile(storyId, stamps, Optional.of(sentOut), copyOf, topics, at);
        List<Stamp> all = stamps.stream()
                .map(stamp -> told.isSentOut(stamp) ? stamp.sentOut(at) : stamp)
                .toList();
        return new StoryFile(storyId, all, Optional.of(sentOut), copyOf, topics, at);
    }

    /** As a copy of that story. */
    public StoryFile with(Original original, Instant at) {
        return new StoryFile(storyId, stamps, story, Optional.of(original), topics, at);
    }

    /** After a delivery: on that topic, or no longer on it. */
    public StoryFile with(Delivery delivery, Instant at) {
        List<String> standing = new ArrayList<>(topics);
        standing.remove(delivery.getTopic());
        if (delivery.getAction() != DeliveryAction.RETRACT) {
            standing.add(delivery.getTopic());
            standing.sort(Comparator.naturalOrder());
        }
        return standing.equals(topics)
                ? this
                : new StoryFile(storyId, stamps, story, copyOf, List.copyOf(standing), at);
    }

    /** The same for a reader who must not hear of the original. */
    public StoryFile withoutOriginal() {
        return new StoryFile(storyId, stamps, story, Optional.empty(), topics, changedAt);
    }

    /** The number of the newest revision for a reader; empty if there is none for them. */
    public Optional<Integer> newest(boolean privileged) {
        return visible(privileged).stream().max(Integer::compare);
    }

    /** The numbers of the revisions that a reader may see, in order. */
    public List<Integer> visible(boolean privileged) {
        SortedMap<Integer, Fate> fates = Visibility.of(stamps);
        return stamps.stream()
                .map(Stamp::revision)
                .filter(revision -> privileged || SEEN.contains(fates.get(revision)))
                .toList();
    }

    /** What becomes of a revision for those who may not see what is under embargo; empty for one that is not known. */
    public Optional<Fate> fate(int revision) {
        return Optional.ofNullable(Visibility.of(stamps).get(revision));
    }

    /** Whether a revision is under embargo now. */
    public boolean waits(int revision) {
        return fate(revision).equals(Optional.of(Fate.WAITING));
    }

    /** Whether its newest text was under embargo at that moment, taken down or not. */
    public boolean wasSecret(Instant time) {
        return stamps.stream()
                .filter(stamp -> stamp.receivedAt() <= time.toEpochMilli())
                .reduce((earlier, later) -> later)
                .filter(stamp -> stamp.embargoed() && !stamp.embargoEndsBy(time))
                .isPresent();
    }

    /** Whether any revision of it ever was under embargo. */
    public boolean wasEmbargoed() {
        return stamps.stream().anyMatch(Stamp::embargoed);
    }

    /** From when on everybody may have seen a revision. */
    public Instant shownSince(int revision) {
        return stamps.stream()
                .filter(stamp -> stamp.revision() == revision)
                .map(Stamp::shownSince)
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    /** When we heard that the pipeline has sent out a revision; empty for one that it has not, or that needed no release. */
    public Optional<Instant> releasedAt(int revision) {
        return stamps.stream()
                .filter(stamp -> stamp.revision() == revision && stamp.embargoed())
                .flatMap(stamp -> stamp.releasedAt().stream())
                .map(Instant::ofEpochMilli)
                .findFirst();
    }

    /** When we received the first revision that a reader may see. */
    public Optional<Instant> firstReceivedAt(boolean privileged) {
        List<Integer> visible = visible(privileged);
        return stamps.stream()
                .filter(stamp -> visible.contains(stamp.revision()))
                .map(stamp -> Instant.ofEpochMilli(stamp.receivedAt()))
                .min(Instant::compareTo);
    }

    private boolean isSentOut(Stamp stamp) {
        return story.filter(sent -> sent.getRevision() == stamp.revision() && sent.getStatus() == StoryStatus.USABLE)
                .isPresent();
    }
}
