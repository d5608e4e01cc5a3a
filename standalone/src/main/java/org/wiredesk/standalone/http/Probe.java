package org.wiredesk.standalone.http;

/**
 * What a component says of itself to those who watch over it.
 *
 * @param alive whether it works; if not, it should be started anew
 * @param ready whether it can do its work now
 * @param state the same in a word or two, for people
 */
public record Probe(boolean alive, boolean ready, String state) {

    /** It works and does its work. */
    public static Probe running() {
        return new Probe(true, true, "running");
    }

    /** It works but is not there yet. */
    public static Probe starting() {
        return new Probe(true, false, "starting");
    }
}
