package org.wiredesk.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wiredesk.records.ParagraphChangeKind;

/** What happened to the paragraphs of a text: which were added, removed, changed, moved, split and joined. */
final class ParagraphDiff {

    private final Gaps gaps;
    private final Texts texts;

    private ParagraphDiff(Texts texts) {
        Ids ids = new Ids();
        int[] matches = Alignment.of(ids.of(texts.before()), ids.of(texts.after()));
        this.texts = texts;
        this.gaps = Gaps.of(matches, texts.after().size());
    }

    /** In the order of the new text; a removed paragraph stands where it stood. */
    static List<Edit> between(Texts texts) {
        return new ParagraphDiff(texts).edits();
    }

    private List<Edit> edits() {
        List<Edit> paired = SplitsAndJoins.of(Pairing.of(texts, gaps), texts, gaps);
        Map<Integer, Edit> byPlace = new HashMap<>();
        tellMoved(paired).forEach(edit -> byPlace.put(edit.right(), edit));
        boolean[] gone = new boolean[texts.before().size()];
        for (int left : gaps.left()) {
            gone[left] = true;
        }
        for (Edit edit : byPlace.values()) {
            for (int left = edit.left(); left < edit.leftEnd(); left++) {
                gone[left] = false;
            }
        }
        return new InOrder(gaps, gone, byPlace)
                .edits().stream().filter(edit -> !isKept(edit)).toList();
    }

    /** Of the pairs in one gap those that keep the longest order have changed where they stand; all others have moved. */
    private List<Edit> tellMoved(List<Edit> paired) {
        Map<Integer, List<Edit>> byGap = paired.stream()
                .sorted(Edit.BY_NEW_PLACE)
                .filter(edit -> edit.kind() != ParagraphChangeKind.MOVED)
                .collect(Collectors.groupingBy(edit -> gaps.afterGaps()[edit.right()]));
        List<Edit> told = new ArrayList<>(paired.stream()
                .filter(edit -> edit.kind() == ParagraphChangeKind.MOVED)
                .toList());
        for (List<Edit> edits : byGap.values()) {
            boolean[] inOrder =
                    LongestRise.marks(edits.stream().mapToInt(Edit::left).toArray());
            for (int i = 0; i < inOrder.length; i++) {
                told.add(inOrder[i] ? edits.get(i) : edits.get(i).as(ParagraphChangeKind.MOVED));
            }
        }
        return told;
    }

    /** A paragraph that is the same in the same place, found late. */
    private boolean isKept(Edit edit) {
        return edit.kind() == ParagraphChangeKind.CHANGED
                && texts.before().get(edit.left()).equals(texts.after().get(edit.right()));
    }
}
