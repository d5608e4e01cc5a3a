package org.wiredesk.streams.copy;

import java.util.List;
import java.util.Optional;
import org.wiredesk.records.Furniture;
import org.wiredesk.records.Marker;

/**
 * A body after everything that is no story was lifted out of it.
 *
 * @param paragraphs what is left; the dateline is still in it
 * @param markers in the order of the text
 * @param furniture in the order of the text
 * @param byline who wrote it, if a line at the top says so
 * @param reason why it was revised, if a line says so
 */
record Body(
        List<String> paragraphs,
        List<Marker> markers,
        List<Furniture> furniture,
        Optional<String> byline,
        Optional<String> reason) {

    Body {
        paragraphs = List.copyOf(paragraphs);
        markers = List.copyOf(markers);
        furniture = List.copyOf(furniture);
    }
}
