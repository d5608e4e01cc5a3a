package org.wiredesk.streams.revise;

import static org.wiredesk.streams.revise.Chronology.Position.NEWER;

import java.util.Optional;
import org.wiredesk.records.Outcome;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.internal.Fingerprint;
import org.wiredesk.streams.copy.MarkerMeaning;

/** Decides what a usable item is to a usable story, by its text: the same once more, other metadata, an update or a correction. */
final class NewText {

    private NewText() {}

    static Verdict judge(Comparison item) {
        if (item.print().hasTextOf(item.newest())) {
            return judgeSameText(item);
        }
        if (item.chronology().position() != NEWER) {
            Optional<Fingerprint> earlier = item.memory().getSeen().stream()
                    .filter(item.print()::hasTextOf)
                    .findFirst();
            if (earlier.isPresent()) {
                int revision = earlier.get().getRevision();
                return item.again(
                        Outcome.DUPLICATE,
                        revision,
                        "Its text is that of revision " + revision + ", and nothing says it is newer.");
            }
        }
        return judgeOtherText(item);
    }

    private static Verdict judgeSameText(Comparison item) {
        int current = item.revision();
        if (!item.print().hasMetadataOf(item.newest())) {
            return item.accept(RevisionKind.METADATA, "The text is the same, the metadata is not.");
        }
        if (item.statement().says(MarkerMeaning.REPEAT)) {
            return item.again(
                    Outcome.REPEAT, current, "The agency re-runs revision " + current + " unchanged, and says so.");
        }
        String difference = item.print().hasMarkersOf(item.newest()) ? "version" : "marker";
        return item.again(
                Outcome.MARKER_ONLY, current, "Only its " + difference + " differs from revision " + current + ".");
    }

    /** Of one rank a correction outranks an update; a typed signal outranks markers. */
    private static Verdict judgeOtherText(Comparison item) {
        Statement statement = item.statement();
        if (statement.mends(MarkerMeaning.CORRECTION)) {
            return item.accept(RevisionKind.CORRECTION, "A new text, and the agency says that it corrects.");
        }
        if (statement.mends(MarkerMeaning.REFILE)) {
            return item.accept(
                    RevisionKind.CORRECTION,
                    "A new text, refiled: the agency says that it mends a slip, a minor correction.");
        }
        return item.accept(
                RevisionKind.UPDATE,
                statement.says(MarkerMeaning.ADDITION) ? "More text, to be put behind what there is." : "A new text.");
    }
}
