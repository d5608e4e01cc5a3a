package org.wiredesk.streams.revise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Link;
import org.wiredesk.records.Revision;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.Copy;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.records.internal.StoryMemory;
import org.wiredesk.streams.copy.CopyDesk;

/** One story and all that comes in for it, for tests outside of this package. */
public final class RevisedStory {

    private static final CopyDesk COPY_DESK = new CopyDesk();

    /** Copy is cleaned alike whatever the version: thousands of stories are told in a few dozen texts. */
    private static final Map<List<Object>, Copy> CLEANED = new ConcurrentHashMap<>();

    private Optional<StoryMemory> memory = Optional.empty();

    /**
     * Revises the story by its next item.
     *
     * @param byLikeness whether only the likeness of its text ties the item to the story
     */
    public Decision receive(WireItem item, boolean byLikeness) {
        Link link = new Link(byLikeness ? "text" : "agency-id", 0.9, "Linked.");
        Revised revised = Reviser.revise(new LinkedItem("ap-1", link, item, clean(item), null), memory);
        memory = Optional.of(revised.memory());
        return revised.decision();
    }

    private static Copy clean(WireItem item) {
        List<Object> printed = List.of(
                item.getHeadline(), item.getSlug(), item.getParagraphs(), item.getSignals(), item.getUsability());
        return CLEANED.computeIfAbsent(printed, unseen -> COPY_DESK.clean(item));
    }

    /** Its newest revision. */
    public Revision current() {
        return memory.map(StoryMemory::getCurrent).orElseThrow();
    }
}
