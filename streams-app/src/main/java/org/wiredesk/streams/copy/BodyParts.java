package org.wiredesk.streams.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wiredesk.records.Furniture;
import org.wiredesk.records.Marker;

/** Gathers the parts of one body while its lines are sorted. */
final class BodyParts {

    private final List<Line> story = new ArrayList<>();
    private final List<Marker> markers = new ArrayList<>();
    private final List<Furniture> furniture = new ArrayList<>();
    private Optional<String> byline = Optional.empty();
    private Optional<String> reason = Optional.empty();

    void story(Line line) {
        story.add(line);
    }

    boolean hasStory() {
        return !story.isEmpty();
    }

    void marker(Marker marker, Optional<String> saidReason) {
        markers.add(marker);
        reason = reason.or(() -> saidReason);
    }

    /** One piece of furniture, its lines joined. */
    void furniture(List<Line> lines, String rule) {
        furniture.add(new Furniture(lines.stream().map(Line::text).collect(Collectors.joining("\n")), rule));
    }

    /** A by-line; a second one is furniture, so that nothing is lost. */
    void byline(String name, String line) {
        if (byline.isPresent()) {
            furniture.add(new Furniture(line, "byline"));
        }
        byline = byline.or(() -> Optional.of(name));
    }

    Body toBody() {
        return new Body(Line.paragraphs(story), markers, furniture, byline, reason);
    }
}
