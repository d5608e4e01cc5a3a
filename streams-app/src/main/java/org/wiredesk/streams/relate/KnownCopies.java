package org.wiredesk.streams.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.records.internal.AgencyCopy;
import org.wiredesk.records.internal.KnownCopy;
import org.wiredesk.records.internal.StoryText;

/** Keeps what is known of a story up to date. A few of its texts are kept: the other source may have sent on any of them. */
final class KnownCopies {

    private static final int MOST_TEXTS = 8;

    private KnownCopies() {}

    /** What is known from now on; empty for a story without a text to know it by. */
    static Optional<KnownCopy> with(Optional<KnownCopy> before, AgencyCopy copy) {
        if (before.isEmpty() && copy.getText().isEmpty()) {
            return Optional.empty();
        }
        List<StoryText> texts = new ArrayList<>(before.map(KnownCopy::getTexts).orElse(List.of()));
        copy.getText().ifPresent(texts::add);
        return Optional.of(KnownCopy.newBuilder()
                .setStoryId(copy.getStoryId())
                .setSource(copy.getSource())
                .setNaming(before.map(KnownCopy::getNaming)
                        .orElseGet(copy::getNaming)
                        .orElse(null))
                .setStatus(copy.getStatus())
                .setChange(copy.getChange()
                        .or(() -> before.flatMap(KnownCopy::getChange))
                        .orElse(null))
                .setTexts(List.copyOf(texts.subList(Math.max(0, texts.size() - MOST_TEXTS), texts.size())))
                .setFirstReceivedAt(before.map(KnownCopy::getFirstReceivedAt).orElseGet(copy::getReceivedAt))
                .setLastSeen(copy.getReceivedAt())
                .build());
    }
}
