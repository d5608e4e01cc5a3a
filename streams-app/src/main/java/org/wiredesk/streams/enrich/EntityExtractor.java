package org.wiredesk.streams.enrich;

import java.util.List;
import org.wiredesk.records.Entity;

/**
 * Finds who and what and where a text of one language names. An implementation must be linear in the length of the text and safe for
 * several threads.
 */
public interface EntityExtractor {

    /**
     * The people, organisations and places of a body, those named most often first, then those named first. All
     * names of one thing are mentions of one entity.
     *
     * @param body paragraphs parted by an empty line, without markers, furniture and by-line; any text is allowed
     * @return entities whose mentions count UTF-16 units of {@code body}
     */
    List<Entity> extract(String body);
}
