package org.wiredesk.producer.fakes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;

/** Writes the control characters of old wire protocols as words, so that samples can be read in the source. */
public final class LineMessages {

    private LineMessages() {}

    /** The text with {@code <SOH>} and the like replaced by what they name and lines ended by CR LF, in UTF-8. */
    public static byte[] bytes(String text) {
        return bytes(text, UTF_8);
    }

    /** The same in another encoding. */
    public static byte[] bytes(String text, Charset charset) {
        return text.replace("\n", "\r\n")
                .replace("<NUL>", "\u0000")
                .replace("<SOH>", "\u0001")
                .replace("<STX>", "\u0002")
                .replace("<ETX>", "\u0003")
                .replace("<EOT>", "\u0004")
                .replace("<FF>", "\f")
                .replace("<DC1>", "\u0011")
                .replace("<DC2>", "\u0012")
                .replace("<DC3>", "\u0013")
                .replace("<DC4>", "\u0014")
                .replace("<SYN>", "\u0016")
                .replace("<US>", "\u001F")
                .replace("<DEL>", "\u007F")
                .getBytes(charset);
    }
}
