package org.wiredesk.streams.route;

/**
 * Something that is wrong in a file of rules.
 *
 * @param file what the file is called
 * @param line counted from 1
 * @param column counted from 1
 * @param sentence what is wrong, and what to do
 */
public record RuleMistake(String file, int line, int column, String sentence) {

    /** {@code rules.yaml:7:3: what is wrong.} */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + sentence;
    }
}
