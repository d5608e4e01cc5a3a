package org.wiredesk.monitor.story;

/** Whoever hears of what is new. */
public interface Audience {

    /** Whether anybody is there; changes need not be worked out for nobody. */
    boolean isPresent();

    /** Tells them; it returns at once. */
    void hear(Change change);
}
