package org.wiredesk.streams.revise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.records.Outcome;
import org.wiredesk.records.Revision;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.Fingerprint;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.records.internal.StoryMemory;
import org.wiredesk.streams.revise.Verdict.NewRevision;
import org.wiredesk.streams.revise.Verdict.NothingNew;

/** Compares an item with its story: a decision always, a revision if something is new. */
final class Reviser {

    /** As many items of one story are known again. Agencies send a few dozen at most; a sports table some fifty. */
    private static final int FINGERPRINTS = 200;

    private Reviser() {}

    /**
     * @param memory what is known of the story; empty for its first item
     */
    static Revised revise(LinkedItem linked, Optional<StoryMemory> memory) {
        Judge judge = new Judge(linked);
        Verdict verdict = judge.judge(memory);
        if (verdict instanceof NewRevision accepted) {
            Revision revision = RevisionWriter.write(linked, accepted, memory.map(StoryMemory::getCurrent));
            return new Revised(
                    DecisionWriter.accepted(linked, accepted, revision, memory),
                    Optional.of(revision),
                    remember(linked.getItem(), judge.print(), revision, memory));
        }
        StoryMemory before =
                memory.orElseThrow(() -> new IllegalStateException("A story's first item makes a revision"));
        StoryMemory now = saysTheNewestAgain(verdict)
                ? remember(linked.getItem(), judge.print(), before.getCurrent(), memory)
                : before;
        return new Revised(DecisionWriter.notAccepted(linked, verdict, before), Optional.empty(), now);
    }

    /** Such an item may carry a newer version or marker; a duplicate and a late one leave no trace. */
    private static boolean saysTheNewestAgain(Verdict verdict) {
        return verdict instanceof NothingNew nothing && nothing.outcome() != Outcome.DUPLICATE;
    }

    private static StoryMemory remember(
            WireItem item, ItemPrint print, Revision current, Optional<StoryMemory> memory) {
        List<Fingerprint> seen =
                new ArrayList<>(memory.map(StoryMemory::getSeen).orElse(List.of()));
        seen.add(print.toFingerprint(current.getRevision()));
        if (seen.size() > FINGERPRINTS) {
            seen.remove(0);
        }
        return StoryMemory.newBuilder()
                .setCurrent(current)
                .setVersion(item.getVersion()
                        .or(() -> memory.flatMap(StoryMemory::getVersion))
                        .orElse(null))
                .setVersionOf(
                        (item.getVersion().isPresent() ? item.getAgencyId() : memory.flatMap(StoryMemory::getVersionOf))
                                .orElse(null))
                .setVersionCreated(item.getVersionCreated()
                        .or(() -> memory.flatMap(StoryMemory::getVersionCreated))
                        .orElse(null))
                .setSeen(List.copyOf(seen))
                .build();
    }
}
