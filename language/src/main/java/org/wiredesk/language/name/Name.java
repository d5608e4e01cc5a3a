package org.wiredesk.language.name;

/**
 * One mention of a name in a text.
 *
 * @param start where it begins, in UTF-16 units of the text
 * @param end behind its last unit; greater than {@code start}
 * @param type what it names
 * @param confidence how sure the finder is of the type and the borders, from 0 to 1
 */
public record Name(int start, int end, NameType type, double confidence) {

    /** The words as they stand in the text that it was found in. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
