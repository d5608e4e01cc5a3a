package org.wiredesk.producer.parse;

import java.util.regex.Pattern;
import org.wiredesk.producer.parse.prose.DecodedText;

/**
 * The beginning of a delivery as text, for telling formats apart.
 *
 * @param text the first few kilobytes, decoded, without a byte order mark and without leading white space
 */
public record Preview(String text) {

    private static final int LENGTH = 8 * 1024;
    private static final int ONE_IN = 20;
    private static final Pattern MARKUP = Pattern.compile("<(\\?xml|![A-Za-z-]|[A-Za-z_])");

    /** A look at the first few kilobytes. */
    public static Preview of(Payload payload) {
        return new Preview(DecodedText.look(payload.head(LENGTH)).stripLeading());
    }

    /** Whether there is nothing to see but white space. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** Whether it begins as XML or HTML does. */
    public boolean isMarkup() {
        return MARKUP.matcher(text).lookingAt();
    }

    /** Whether more than one character in twenty is a control character that no text has. */
    public boolean isBinary() {
        return isBinary(text);
    }

    /** The same for any text: whether more than one character in twenty is a control character. */
    public static boolean isBinary(String text) {
        long controls = text.chars().filter(Preview::isForeign).count();
        return controls * ONE_IN > text.length();
    }

    private static boolean isForeign(int character) {
        return Character.isISOControl(character) && !Character.isWhitespace(character) && character != '\u0085';
    }
}
