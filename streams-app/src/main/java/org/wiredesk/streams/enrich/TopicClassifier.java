package org.wiredesk.streams.enrich;

import java.util.List;
import java.util.Optional;
import org.wiredesk.records.MediaTopic;

/**
 * Says what a text is about where its agency did not. An implementation must be fast, deterministic and safe for
 * several threads.
 */
public interface TopicClassifier {

    /**
     * The Media Topics of a text, the surest first, with {@link org.wiredesk.records.TopicOrigin#CLASSIFIER}
     * and scores from 0 to 1.
     *
     * @param headline may be empty
     * @param body paragraphs parted by an empty line; may be empty
     * @param language BCP 47; empty where nobody said
     * @return empty if the text is in a language that the classifier does not know, or if it is not sure of anything
     */
    List<MediaTopic> classify(String headline, String body, Optional<String> language);
}
