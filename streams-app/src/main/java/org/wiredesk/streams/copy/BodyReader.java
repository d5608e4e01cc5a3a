package org.wiredesk.streams.copy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Sorts the lines of a body into story, markers and furniture, in one pass from top to bottom. */
final class BodyReader {

    private final List<MarkerRule> markerRules;
    private final FurnitureTable furnitureTable;
    private final PromoBox promoBox;
    private final NoteReader notes;

    BodyReader(MarkerTable markers, FurnitureTable furniture) {
        this.markerRules = markers.at(MarkerPlace.BODY);
        this.furnitureTable = furniture;
        this.promoBox = new PromoBox(furniture);
        this.notes = new NoteReader(markers);
    }

    /** Reads the paragraphs of an item from a source. */
    Body read(List<String> paragraphs, String source) {
        List<Line> lines = Line.of(paragraphs);
        BodyParts parts = new BodyParts();
        int next = 0;
        while (next < lines.size()) {
            next += take(lines, next, source, parts);
        }
        return parts.toBody();
    }

    /** Sorts what begins at a line; the number of lines that it took. */
    private int take(List<Line> lines, int at, String source, BodyParts parts) {
        String text = lines.get(at).text();
        Optional<FurnitureRule> tail = furnitureTable.find(text, FurnitureKind.TAIL);
        if (tail.isPresent()) {
            parts.furniture(lines.subList(at, lines.size()), tail.get().name());
            return lines.size() - at;
        }
        int box = promoBox.length(lines, at);
        if (box > 0) {
            parts.furniture(lines.subList(at, at + box), "promo-box");
            return box;
        }
        if (!takeMarker(text, source, parts) && !takeTop(text, source, parts) && !takeFurniture(lines.get(at), parts)) {
            parts.story(lines.get(at));
        }
        return 1;
    }

    private boolean takeMarker(String text, String source, BodyParts parts) {
        for (MarkerRule rule : markerRules) {
            Optional<Matcher> match = rule.in(text, source);
            if (match.isPresent()) {
                parts.marker(rule.marker(match.get()), rule.reason(match.get()));
                return true;
            }
        }
        return false;
    }

    /** Takes what only stands above the first line of the story: a by-line, a bracketed note on what changed. */
    private boolean takeTop(String text, String source, BodyParts parts) {
        if (parts.hasStory()) {
            return false;
        }
        Optional<String> byline = Byline.in(text);
        if (byline.isPresent()) {
            parts.byline(byline.get(), text);
            return true;
        }
        if (text.startsWith("(") && text.endsWith(")")) {
            Lifted note = notes.read(text.substring(1, text.length() - 1), source);
            note.markers().forEach(marker -> parts.marker(marker, note.reason()));
            return !note.markers().isEmpty();
        }
        return false;
    }

    private boolean takeFurniture(Line line, BodyParts parts) {
        Optional<FurnitureRule> rule = furnitureTable.find(line.text(), FurnitureKind.LINE);
        rule.ifPresent(found -> parts.furniture(List.of(line), found.name()));
        return rule.isPresent();
    }
}
