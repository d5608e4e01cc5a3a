package org.wiredesk.streams.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.wiredesk.records.Link;
import org.wiredesk.records.LinkCorrection;
import org.wiredesk.records.StoryItem;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.Copy;
import org.wiredesk.records.internal.CorrectionPart;
import org.wiredesk.records.internal.KeptItem;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.records.internal.StoryCorrection;
import org.wiredesk.records.internal.StoryText;

/**
 * Obeys an editor's corrections, each once: what is remembered follows, and each of the two stories is told. A correction that the links do not bear out,
 * as when another editor was quicker, does nothing.
 */
final class LinkCorrector {

    /** For a story that loses the item: the text is none of its business. */
    private static final Copy NO_TEXT = Copy.newBuilder()
            .setHeadline("")
            .setParagraphs(List.of())
            .setMarkers(List.of())
            .setFurniture(List.of())
            .build();

    private final StoryLinker linker;

    LinkCorrector(StoryLinker linker) {
        this.linker = linker;
    }

    /**
     * What the stories have to be told, in order; nothing if there is nothing to obey.
     *
     * @param cleaning makes an item's copy
     */
    List<LinkedItem> obey(
            LinkCorrection correction,
            JoinedMemory memory,
            CorrectionMemory corrections,
            Function<WireItem, Copy> cleaning) {
        if (corrections.isObeyed(correction.getCorrectionId())) {
            return List.of();
        }
        corrections.obeyed(correction.getCorrectionId(), correction.getCorrectedAt());
        return switch (correction.getKind()) {
            case SPLIT -> split(correction, memory, corrections, cleaning);
            case JOIN ->
                correction
                        .getJoinedStoryId()
                        .map(joined -> join(correction, joined, memory, corrections, cleaning))
                        .orElse(List.of());
        };
    }

    private List<LinkedItem> split(
            LinkCorrection correction,
            JoinedMemory memory,
            CorrectionMemory corrections,
            Function<WireItem, Copy> cleaning) {
        WireItem item = correction.getItem();
        String from = memory.goesOnIn(correction.getStoryId());
        if (memory.item(item.getItemId())
                .filter(story -> story.getStoryId().equals(from))
                .isEmpty()) {
            return List.of();
        }
        String to = SplitStory.id(correction.getSource(), correction.getCorrectionId());
        Copy copy = cleaning.apply(item);
        List<KeptItem> kept = new ArrayList<>();
        List<Arrival> stay = new ArrayList<>();
        for (StoryItem other : correction.getRest()) {
            Copy otherCopy = cleaning.apply(other.getItem());
            kept.add(new KeptItem(other.getLink(), StoryLinker.head(other.getItem()), otherCopy));
            stay.add(linker.arrival(other.getItem(), otherCopy));
        }
        Separation.of(linker.arrival(item, copy), from, to, stay, linker.rules(), memory);
        corrections.move(item.getItemId(), to, correction.getCorrectedAt());
        String opens = "An editor split this off " + from + ".";
        String loses = "An editor split " + item.getItemId() + " off.";
        return List.of(
                told(correction, to, copy, new StoryCorrection(CorrectionPart.OPENS, opens, List.of())),
                told(correction, from, NO_TEXT, new StoryCorrection(CorrectionPart.LOSES, loses, kept)));
    }

    private List<LinkedItem> join(
            LinkCorrection correction,
            String joined,
            JoinedMemory memory,
            CorrectionMemory corrections,
            Function<WireItem, Copy> cleaning) {
        String into = memory.goesOnIn(correction.getStoryId());
        String ends = memory.goesOnIn(joined);
        if (into.equals(ends) || !isOf(correction, into) || !isOf(correction, ends)) {
            return List.of();
        }
        corrections.join(ends, into, correction.getCorrectedAt());
        memory.text(ends).filter(text -> isNewest(text, into, memory)).ifPresent(text -> memory.remember(into, text));
        Copy copy = cleaning.apply(correction.getItem());
        String ending = "An editor joined this story into " + into + ".";
        String gains = "An editor joined " + ends + " into this story.";
        return List.of(
                told(correction, ends, NO_TEXT, new StoryCorrection(CorrectionPart.ENDS, ending, List.of())),
                told(correction, into, copy, new StoryCorrection(CorrectionPart.GAINS, gains, List.of())));
    }

    private static boolean isNewest(StoryText text, String storyId, LinkMemory memory) {
        return memory.text(storyId)
                .filter(other -> other.getLastSeen().isAfter(text.getLastSeen()))
                .isEmpty();
    }

    /** Whether the story is of the correction's source, as its id says: another source's is not read by this task. */
    private static boolean isOf(LinkCorrection correction, String storyId) {
        return storyId.startsWith(correction.getSource() + "-");
    }

    private static LinkedItem told(LinkCorrection correction, String storyId, Copy copy, StoryCorrection told) {
        String rule = "editor-" + correction.getKind().name().toLowerCase(Locale.ROOT);
        String why = "Linked by " + correction.getBy()
                + correction.getReason().map(reason -> ": " + reason).orElse(".");
        return new LinkedItem(storyId, new Link(rule, 1.0, why), StoryLinker.head(correction.getItem()), copy, told);
    }
}
