package org.wiredesk.producer.parse.ninjs;

/** Looks at JSON before it is read. */
final class JsonText {

    private JsonText() {}

    /** Whether a line break or a tab stands in a string as it is, which JSON forbids and some agencies do. */
    static boolean hasRawControls(String json) {
        boolean inString = false;
        for (int i = 0; i < json.length(); i++) {
            char character = json.charAt(i);
            if (inString && character == '\\') {
                i++;
            } else if (character == '"') {
                inString = !inString;
            } else if (inString && character < ' ') {
                return true;
            }
        }
        return false;
    }
}
