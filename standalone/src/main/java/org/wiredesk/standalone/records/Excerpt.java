package org.wiredesk.standalone.records;

/** The beginning of a long text, and how long it is. */
final class Excerpt {

    private Excerpt() {}

    /**
     * The text, or its beginning and its length.
     *
     * @param longest how many characters are shown at most
     */
    static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest);
        return text.substring(0, space > 0 ? space : longest) + " … (" + text.length() + " characters)";
    }
}
