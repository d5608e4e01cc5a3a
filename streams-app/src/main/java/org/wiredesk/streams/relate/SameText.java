package org.wiredesk.streams.relate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wiredesk.records.internal.StoryText;
import org.wiredesk.streams.link.TextSketch;

/**
 * That a text of one story is one of another story's, as a whole, cut or carried on. It is the same whichever of the stories is asked about the other.
 *
 * @param containment how much of the shorter text the longer one has, 0 to 1 in hundredths: that of the two texts that are most alike
 * @param since when two such texts were here for the first time
 */
record SameText(double containment, Instant since) {

    /** What the texts of two stories have to do with each other; empty if no two of them are one. */
    static Optional<SameText> among(List<StoryText> ones, List<StoryText> others, RelationSettings settings) {
        List<TextSketch> sketches = others.stream().map(TextSketch::of).toList();
        Optional<SameText> same = Optional.empty();
        for (StoryText one : ones) {
            TextSketch sketch = TextSketch.of(one);
            for (int i = 0; i < sketches.size(); i++) {
                StoryText other = others.get(i);
                double containment = isNear(one, other, settings.window()) ? sketch.containment(sketches.get(i)) : 0;
                if (100 * containment >= settings.likeness() && sketch.agreesAsFarAsItGoes(sketches.get(i))) {
                    SameText found = new SameText(
                            Math.round(100 * containment) / 100.0, later(one.getLastSeen(), other.getLastSeen()));
                    same = Optional.of(same.map(found::and).orElse(found));
                }
            }
        }
        return same;
    }

    /** Both in one. */
    SameText and(SameText other) {
        return new SameText(
                Math.max(containment, other.containment), since.isBefore(other.since) ? since : other.since);
    }

    private static boolean isNear(StoryText one, StoryText other, Duration window) {
        return Duration.between(one.getLastSeen(), other.getLastSeen()).abs().compareTo(window) <= 0;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
