package org.wiredesk.standalone.desk;

/** Is told how far a desk has come with its start, from any thread. */
@FunctionalInterface
public interface Milestones {

    /**
     * A part runs.
     *
     * @param part its name
     * @param where where it is reached, or what it does
     */
    void reached(String part, String where);
}
