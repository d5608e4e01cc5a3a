package org.wiredesk.streams.revise;

import static org.wiredesk.records.RevisionKind.ADVISORY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    static Revised revise(LinkedItem item, Optional<StoryMemory> memory) {
        Statement statement = Statement.of(item);
        LinkedItem linked = memory.filter(known -> !known.getUntold())
                .map(known -> WholeText.of(item, statement, known.getCurrent()))
                .orElse(item);
        Judge judge = new Judge(linked, statement);
        Verdict verdict = judge.judge(memory);
        if (verdict instanceof NewRevision accepted) {
            Revision revision = RevisionWriter.write(linked, accepted, memory.map(StoryMemory::getCurrent));
            return new Revised(
                    DecisionWriter.accepted(linked, accepted, revision, memory),
                    Optional.of(revision),
                    remember(linked.getItem(), judge.print(), revision, memory, accepted.kind() == ADVISORY));
        }
        StoryMemory before =
                memory.orElseThrow(() -> new IllegalStateException("A story's first item makes a revision"));
        StoryMemory now = saysTheNewestAgain(verdict)
                ? remember(linked.getItem(), judge.print(), before.getCurrent(), memory, false)
                : before;
        return new Revised(DecisionWriter.notAccepted(linked, verdict, before), Optional.empty(), now);
    }

    /** Such an item may carry a newer version or marker; a duplicate and a late one leave no trace. */
    private static boolean saysTheNewestAgain(Verdict verdict) {
        return verdict instanceof NothingNew nothing && nothing.outcome() != Outcome.DUPLICATE;
    }

    /** A message to editors tells nothing of the text, of its version or its time: the newest text stays the newest that was seen. */
    private static StoryMemory remember(
            WireItem item, ItemPrint print, Revision current, Optional<StoryMemory> memory, boolean forEditors) {
        List<Fingerprint> seen =
                new ArrayList<>(memory.map(StoryMemory::getSeen).orElse(List.of()));
        seen.add(forEditors ? Math.max(0, seen.size() - 1) : seen.size(), print.toFingerprint(current.getRevision()));
        if (seen.size() > FINGERPRINTS) {
            seen.remove(0);
        }
        Optional<Revision> text = memory.flatMap(known -> text(known, current));
        if (forEditors) {
            return memory.map(StoryMemory::newBuilder)
                    .orElseGet(() -> StoryMemory.newBuilder().setUntold(true))
                    .setCurrent(current)
                    .setText(text.orElse(null))
                    .setSeen(List.copyOf(seen))
                    .build();
        }
        return StoryMemory.newBuilder()
                .setCurrent(current)
                .setVersion(newestVersion(item, memory).orElse(null))
                .setVersionOf(
                        (item.getVersion().isPresent() ? item.getAgencyId() : memory.flatMap(StoryMemory::getVersionOf))
                                .orElse(null))
                .setVersionCreated(newestTime(item, memory).orElse(null))
                .setUntold(false)
                .setSeen(List.copyOf(seen))
                .setText(text.orElse(null))
                .build();
    }

    /** The revision behind a message to editors: that is what topics have. */
    private static Optional<Revision> text(StoryMemory known, Revision current) {
        Revision before = known.getCurrent();
        return (before.getKind() == ADVISORY ? known.getText() : Optional.of(before))
                .filter(text -> current.getKind() == ADVISORY);
    }

    /** A kill that is older than what it kills does not make that look new again. */
    private static Optional<String> newestVersion(WireItem item, Optional<StoryMemory> memory) {
        boolean older = memory.filter(known -> Chronology.byVersion(item, known).orElse(0) < 0)
                .isPresent();
        return item.getVersion().filter(version -> !older).or(() -> memory.flatMap(StoryMemory::getVersion));
    }

    private static Optional<Instant> newestTime(WireItem item, Optional<StoryMemory> memory) {
        return Stream.concat(item.getVersionCreated().stream(), memory.flatMap(StoryMemory::getVersionCreated).stream())
                .max(Comparator.naturalOrder());
    }
}
