package org.wiredesk.producer.parse.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

/** How the bytes of a mail's part are written in characters that every mail server lets through. */
final class TransferEncoding {

    /** How many characters there are at most for one byte, the ends of their lines included: quoted-printable has three. */
    static final int LONGEST_FOR_A_BYTE = 4;

    private TransferEncoding() {}

    /**
     * The bytes that stand there, as far as they can be made out.
     *
     * @param written as it came; given back itself where it is not encoded, or broken
     * @param encoding the header that names it; empty if there is none
     */
    static byte[] undo(byte[] written, String encoding) {
        String name = encoding.toLowerCase(Locale.ROOT).strip();
        try {
            return switch (name) {
                case "base64" -> base64(written);
                case "quoted-printable", "x-uuencode", "uuencode", "x-uue" -> decoded(written, name);
                default -> written;
            };
        } catch (MessagingException | IOException e) {
            return written;
        }
    }

    /** Undoes base64 up to where it breaks off: an attachment that was cut short must say so itself. */
    private static byte[] base64(byte[] written) {
        byte[] letters = new byte[written.length];
        int length = 0;
        for (byte letter : written) {
            if ((letter > 0 && Character.isLetterOrDigit(letter)) || letter == '+' || letter == '/') {
                letters[length++] = letter;
            }
        }
        length -= length % 4 == 1 ? 1 : 0;
        return Base64.getDecoder().decode(Arrays.copyOf(letters, length));
    }

    private static byte[] decoded(byte[] written, String encoding) throws MessagingException, IOException {
        try (InputStream stream = MimeUtility.decode(new ByteArrayInputStream(written), encoding)) {
            return stream.readAllBytes();
        }
    }
}
