package org.wiredesk.streams.enrich;

import java.util.List;
import java.util.Optional;
import org.wiredesk.records.Entity;

/**
 * Finds who and what and where a text names. An implementation must be linear in the length of the text and safe for
 * several threads.
 */
public interface EntityExtractor {

    /**
     * The people, organisations and places of a body, those named most often first, then those named first. All
     * names of one thing are mentions of one entity.
     *
     * @param body paragraphs parted by an empty line, without markers, furniture and by-line; any text is allowed
     * @param language BCP 47; empty where nobody said
     * @return entities whose mentions count UTF-16 units of {@code body}; empty for a language that the
     * extractor does not know
     */
    List<Entity> extract(String body, Optional<String> language);
}
