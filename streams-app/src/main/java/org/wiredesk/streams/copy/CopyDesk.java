package org.wiredesk.streams.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.records.Dateline;
import org.wiredesk.records.Marker;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.Copy;

/**
 * Cleans an item's text, so that whoever compares, tags or prints it sees the story and nothing else. What is taken
 * out is kept beside it. The same item always gives the same copy; instances hold no state and may be shared
 * between threads.
 */
public final class CopyDesk {

    private final HeadlineMarkers headlines;
    private final SignalMarkers signals;
    private final SlugMarkers slugs;
    private final NoteReader notes;
    private final BodyReader bodies;

    /** A desk with the markers and the furniture that come with the app. */
    public CopyDesk() {
        this(MarkerTable.standard(), FurnitureTable.standard());
    }

    CopyDesk(MarkerTable markers, FurnitureTable furniture) {
        this.headlines = new HeadlineMarkers(markers);
        this.signals = new SignalMarkers(markers);
        this.slugs = new SlugMarkers(markers);
        this.notes = new NoteReader(markers);
        this.bodies = new BodyReader(markers, furniture);
    }

    /**
     * The item's text without markers, furniture, dateline and by-line. Markers come in the order signals, headline,
     * slug, body, note; the stated reason is the editors' note's, else the headline's, else the body's.
     */
    public Copy clean(WireItem item) {
        String source = item.getSource();
        Lifted headline = headlines.lift(item.getHeadline(), source);
        Optional<Lifted> slug = item.getSlug().map(text -> slugs.lift(text, source));
        Optional<Lifted> note = item.getEditorialNote().map(text -> notes.read(text, source));
        Body body = bodies.read(item.getParagraphs(), source);

        List<Marker> markers = new ArrayList<>(signals.read(item.getSignals(), source));
        markers.addAll(headline.markers());
        slug.ifPresent(lifted -> markers.addAll(lifted.markers()));
        markers.addAll(body.markers());
        note.ifPresent(lifted -> markers.addAll(lifted.markers()));

        List<String> paragraphs = new ArrayList<>(body.paragraphs());
        Optional<Dateline> dateline =
                takeDateline(paragraphs).or(() -> item.getDateline().flatMap(DatelineParser::field));
        return Copy.newBuilder()
                .setHeadline(headline.rest())
                .setSlug(slug.map(Lifted::rest).orElse(null))
                .setDateline(dateline.orElse(null))
                .setByline(item.getByline().map(Byline::named).or(body::byline).orElse(null))
                .setParagraphs(paragraphs)
                .setMarkers(markers)
                .setFurniture(body.furniture())
                .setStatedReason(note.flatMap(Lifted::reason)
                        .or(headline::reason)
                        .or(body::reason)
                        .orElse(null))
                .build();
    }

    private static Optional<Dateline> takeDateline(List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return Optional.empty();
        }
        Optional<DatelineParser.Opening> opening = DatelineParser.open(paragraphs.get(0));
        opening.ifPresent(found -> paragraphs.set(0, found.rest()));
        if (paragraphs.get(0).isEmpty()) {
            paragraphs.remove(0);
        }
        return opening.map(DatelineParser.Opening::dateline);
    }
}
