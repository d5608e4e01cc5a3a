package org.wiredesk.streams.copy;

import java.util.List;
import java.util.Optional;
import org.wiredesk.records.Marker;

/**
 * A text and what was lifted out of it.
 *
 * @param rest the text without the markers
 * @param markers the markers, as they stood
 * @param reason why the text was revised, if a marker says so
 */
record Lifted(String rest, List<Marker> markers, Optional<String> reason) {

    Lifted {
        markers = List.copyOf(markers);
    }
}
