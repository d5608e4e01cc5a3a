package org.wiredesk.producer.parse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wiredesk.producer.parse.prose.ByteOrderMark;
import org.wiredesk.producer.parse.prose.DecodedText;

/**
 * The beginning of a delivery, for telling formats apart. Markup and JSON are told by signs in ASCII, which can be seen without decoding; as nearly all
 * copy is one of the two, the text is only decoded for those who ask for it. Not safe for several threads.
 */
public final class Preview {

    private static final int LENGTH = 8 * 1024;
    private static final int ONE_IN = 20;
    private static final Pattern MARKUP = Pattern.compile("<(\\?xml|![A-Za-z-]|[A-Za-z_])");

    private final byte[] head;
    private final String signs;
    private @Nullable String text;

    private Preview(byte[] head) {
        this.head = head;
        String narrow = new String(head, ISO_8859_1);
        boolean wide = narrow.indexOf('\0') >= 0 || ByteOrderMark.of(head).isPresent();
        signs = wide ? text() : narrow.stripLeading();
    }

    /** A look at the first few kilobytes. */
    public static Preview of(Payload payload) {
        return new Preview(payload.head(LENGTH));
    }

    /** The first few kilobytes without leading white space, of which only what is ASCII is certain: a character of two bytes may be two. */
    public String signs() {
        return signs;
    }

    /** The first few kilobytes, decoded, without a byte order mark and without leading white space. */
    public String text() {
        if (text == null) {
            text = DecodedText.look(head).stripLeading();
        }
        return text;
    }

    /** Whether there is nothing to see but white space. */
    public boolean isBlank() {
        return text().isBlank();
    }

    /** Whether it begins as XML or HTML does. */
    public boolean isMarkup() {
        return signs.startsWith("<") && MARKUP.matcher(signs).lookingAt();
    }

    /** Whether more than one character in twenty is a control character that no text has. */
    public boolean isBinary() {
        return isBinary(text());
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
