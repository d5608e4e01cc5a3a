package org.wiredesk.producer.parse.line;

import java.util.List;

/** Tells by its lines where a message begins, for text in which the characters that say so were lost. */
@FunctionalInterface
public interface MessageStart {

    /**
     * Whether a message begins at a line, as far as that line and those behind it show.
     *
     * @param at less than the number of lines
     */
    boolean isAt(List<String> lines, int at);
}
