package org.wiredesk.streams.revise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.records.Dateline;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.Marker;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.Copy;
import org.wiredesk.records.internal.Fingerprint;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.streams.copy.LearnedFurniture;
import org.wiredesk.streams.text.Fingerprints;

/**
 * What an item says, in three hashes: its text, its metadata and its markers. Two items with the same three say the same.
 *
 * <p>Furniture that was only learned is a part of the text here: a text that is sent again must be known again though it was learned in between.
 *
 * <p>Times and versions are no part of it, as agencies raise them on every send; neither is the order of codes.
 */
record ItemPrint(Optional<String> version, long text, long metadata, long markers) {

    static ItemPrint of(LinkedItem linked) {
        WireItem item = linked.getItem();
        Copy copy = linked.getCopy();
        return new ItemPrint(item.getVersion(), text(copy), metadata(item, copy), markers(copy));
    }

    /** As it is remembered. */
    Fingerprint toFingerprint(int revision) {
        return new Fingerprint(version.orElse(null), text, metadata, markers, revision);
    }

    /** Whether it says what that item said, to the letter. */
    boolean repeats(Fingerprint seen) {
        return hasTextOf(seen) && hasMetadataOf(seen) && hasMarkersOf(seen) && version.equals(seen.getVersion());
    }

    /** Whether headline and body are the same. */
    boolean hasTextOf(Fingerprint seen) {
        return text == seen.getText();
    }

    /** Whether all but text, markers and version is the same. */
    boolean hasMetadataOf(Fingerprint seen) {
        return metadata == seen.getMetadata();
    }

    /** Whether the markers are the same. */
    boolean hasMarkersOf(Fingerprint seen) {
        return markers == seen.getMarkers();
    }

    private static long text(Copy copy) {
        return Fingerprints.of(
                () -> Stream.concat(Stream.of(copy.getHeadline()), LearnedFurniture.withLearned(copy).stream())
                        .iterator());
    }

    private static long metadata(WireItem item, Copy copy) {
        return Fingerprints.of(List.of(
                item.getUsability().name(),
                item.getEmbargo().map(ItemPrint::text).orElse(""),
                copy.getSlug().orElse(""),
                copy.getByline().orElse(""),
                copy.getDateline().map(Dateline::getText).orElse(""),
                item.getLocated().orElse(""),
                item.getUrgency().map(String::valueOf).orElse(""),
                item.getLanguage().orElse(""),
                sorted(item.getGenres().stream()),
                sorted(item.getSubjects().stream().map(subject -> subject.getScheme() + ":" + subject.getCode())),
                sorted(item.getKeywords().stream()),
                item.getEditorialNote().orElse("")));
    }

    private static String text(Embargo embargo) {
        return embargo.getUntil().map(Object::toString).orElse("indefinite");
    }

    private static long markers(Copy copy) {
        return Fingerprints.of(copy.getMarkers().stream().map(Marker::getText).toList());
    }

    private static String sorted(Stream<String> values) {
        return String.join("\u0000", values.sorted().toList());
    }
}
