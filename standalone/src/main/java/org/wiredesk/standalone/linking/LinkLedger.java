package org.wiredesk.standalone.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.records.LinkCorrection;
import org.wiredesk.records.LinkCorrectionKind;
import org.wiredesk.streams.link.JoinedStory;
import org.wiredesk.streams.link.SplitStory;

/** What editors have corrected so far: which story an item belongs to now, and which story goes on for one that was joined. It follows the topology's rules. */
public final class LinkLedger {

    private final List<Split> splits = new ArrayList<>();
    private final Map<String, String> joins = new HashMap<>();

    private record Split(String itemId, String from, String to, Map<String, String> joinsBefore) {}

    /**
     * The ledger of these corrections.
     *
     * @param corrections in the order in which they were written
     */
    public LinkLedger(Collection<LinkCorrection> corrections) {
        Set<String> obeyed = new HashSet<>();
        for (LinkCorrection correction : corrections) {
            if (obeyed.add(correction.getCorrectionId())) {
                add(correction);
            }
        }
    }

    private void add(LinkCorrection correction) {
        if (correction.getKind() == LinkCorrectionKind.SPLIT) {
            String to = SplitStory.id(correction.getSource(), correction.getCorrectionId());
            splits.add(new Split(correction.getItem().getItemId(), correction.getStoryId(), to, Map.copyOf(joins)));
            return;
        }
        String into = goesOnIn(correction.getStoryId());
        correction
                .getJoinedStoryId()
                .map(this::goesOnIn)
                .filter(ends -> !ends.equals(into))
                .ifPresent(ends -> joins.put(ends, into));
    }

    /** The story that goes on for this one: itself, unless it was joined into another one. */
    public String goesOnIn(String storyId) {
        return last(storyId, joins);
    }

    /**
     * The story that an item belongs to now.
     *
     * @param decided the story that its decision names
     */
    public String storyOf(String itemId, String decided) {
        String story = decided;
        for (Split split : splits) {
            if (split.itemId.equals(itemId)
                    && last(story, split.joinsBefore).equals(last(split.from, split.joinsBefore))) {
                story = split.to;
            }
        }
        return goesOnIn(story);
    }

    private static String last(String storyId, Map<String, String> joins) {
        return JoinedStory.goesOnIn(storyId, story -> Optional.ofNullable(joins.get(story)));
    }
}
