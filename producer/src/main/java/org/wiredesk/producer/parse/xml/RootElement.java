package org.wiredesk.producer.parse.xml;

/** Finds the first element in the beginning of a document, to tell formats apart without reading on. */
public final class RootElement {

    private RootElement() {}

    /**
     * Its name without a prefix.
     *
     * @param beginning of the document; XML declaration, comments, instructions and document type are passed over
     * @return empty text if it does not begin within
     */
    public static String of(String beginning) {
        int position = 0;
        while (position >= 0 && position < beginning.length()) {
            if (Character.isWhitespace(beginning.charAt(position))) {
                position++;
            } else if (beginning.startsWith("<?", position)) {
                position = behind(beginning, "?>", position);
            } else if (beginning.startsWith("<!--", position)) {
                position = behind(beginning, "-->", position + 4);
            } else if (beginning.startsWith("<!", position)) {
                position = behindDocumentType(beginning, position);
            } else {
                return beginning.charAt(position) == '<' ? name(beginning, position + 1) : "";
            }
        }
        return "";
    }

    private static int behind(String text, String mark, int from) {
        int end = text.indexOf(mark, from);
        return end < 0 ? -1 : end + mark.length();
    }

    private static int behindDocumentType(String text, int from) {
        int subset = text.indexOf('[', from);
        int end = text.indexOf('>', from);
        return subset < 0 || end < subset ? behind(text, ">", from) : behind(text, "]>", from);
    }

    private static String name(String text, int start) {
        int end = start;
        int local = start;
        while (end < text.length() && !isEnd(text.charAt(end))) {
            local = text.charAt(end) == ':' ? end + 1 : local;
            end++;
        }
        return end == text.length() ? "" : text.substring(local, end);
    }

    private static boolean isEnd(char character) {
        return character == '>' || character == '/' || Character.isWhitespace(character);
    }
}
