package org.wiredesk.streams.relate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.internal.AgencyCopy;
import org.wiredesk.records.internal.StoryChange;
import org.wiredesk.records.internal.StoryText;
import org.wiredesk.streams.link.TextSketch;

/**
 * One story's revisions as they come to the rule, each an hour or more after the one before.
 *
 * @param source who sends it; the story is called {@code SOURCE-story}
 * @param naming what names the AP; empty for the AP's own
 */
record Wire(String source, String naming, List<AgencyCopy> copies) {

    private static final Instant MIDNIGHT = Instant.parse("2026-03-17T00:00:00Z");

    static Wire ap() {
        return new Wire("ap", "", List.of());
    }

    static Wire dpa() {
        return new Wire("dpa", "its dateline names AP", List.of());
    }

    static Wire ntb() {
        return new Wire("ntb", "its dateline names AP", List.of());
    }

    Wire text(int hour, List<String> paragraphs) {
        return and(builder(hour).setText(sketch(hour, paragraphs)));
    }

    Wire corrected(int hour, List<String> paragraphs) {
        return and(builder(hour).setText(sketch(hour, paragraphs)).setChange(change(RevisionKind.CORRECTION, hour)));
    }

    Wire killed(int hour) {
        return and(builder(hour).setStatus(StoryStatus.KILLED).setChange(change(RevisionKind.KILL, hour)));
    }

    Wire withheld(int hour) {
        return and(builder(hour).setStatus(StoryStatus.WITHHELD).setChange(change(RevisionKind.WITHHOLD, hour)));
    }

    Wire released(int hour, List<String> paragraphs) {
        return and(builder(hour).setText(sketch(hour, paragraphs)).setChange(change(RevisionKind.REINSTATE, hour)));
    }

    /** All ways to mix wires of which each keeps its order. */
    static List<List<AgencyCopy>> mixed(List<Wire> wires) {
        return mixtures(wires.stream().map(Wire::copies).toList());
    }

    private static List<List<AgencyCopy>> mixtures(List<List<AgencyCopy>> wires) {
        if (wires.stream().allMatch(List::isEmpty)) {
            return List.of(List.of());
        }
        List<List<AgencyCopy>> mixtures = new ArrayList<>();
        for (int i = 0; i < wires.size(); i++) {
            List<AgencyCopy> wire = wires.get(i);
            if (!wire.isEmpty()) {
                List<List<AgencyCopy>> rest = new ArrayList<>(wires);
                rest.set(i, wire.subList(1, wire.size()));
                mixtures(rest)
                        .forEach(mixture -> mixtures.add(Stream.concat(Stream.of(wire.get(0)), mixture.stream())
                                .toList()));
            }
        }
        return mixtures;
    }

    private AgencyCopy.Builder builder(int hour) {
        return AgencyCopy.newBuilder()
                .setStoryId(source + "-story")
                .setSource(source)
                .setNaming(naming.isEmpty() ? null : naming)
                .setStatus(StoryStatus.USABLE)
                .setReceivedAt(at(hour));
    }

    private Wire and(AgencyCopy.Builder copy) {
        return new Wire(
                source,
                naming,
                Stream.concat(copies.stream(), Stream.of(copy.build())).toList());
    }

    private static StoryText sketch(int hour, List<String> paragraphs) {
        return TextSketch.of(paragraphs).orElseThrow().toStoryText(at(hour));
    }

    private StoryChange change(RevisionKind kind, int hour) {
        return new StoryChange(kind, copies.size() + 1, "A SOURCE ERRED", at(hour), at(hour));
    }

    private static Instant at(int hour) {
        return MIDNIGHT.plusSeconds(3_600L * hour);
    }
}
