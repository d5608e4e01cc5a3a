package org.wiredesk.language.topic.measure;

/** A file of stories that cannot be read; the message says where and what to do. */
public final class UnreadableStory extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a sentence for the user. */
    public UnreadableStory(String sentence) {
        super(sentence);
    }

    /** With a sentence for the user, and what was behind it. */
    public UnreadableStory(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
