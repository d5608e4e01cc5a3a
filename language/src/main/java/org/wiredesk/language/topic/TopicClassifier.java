package org.wiredesk.language.topic;

import java.util.List;

/** Says what a text of one language is about. Linear in the length of the text, deterministic, and safe for several threads. */
public interface TopicClassifier {

    /**
     * The top Media Topics that an editor would file a story under.
     *
     * @param headline may be empty
     * @param body paragraphs parted by an empty line; any text is allowed, may be empty
     * @return the surest first; empty if the classifier is not sure of any
     */
    List<TopicScore> classify(String headline, String body);
}
