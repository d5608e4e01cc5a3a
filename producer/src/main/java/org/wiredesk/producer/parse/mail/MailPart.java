package org.wiredesk.producer.parse.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.producer.parse.prose.DecodedText;

/** One part of a mail that holds no further parts. Whatever is wrong in its own header, its bytes can be had. */
final class MailPart {

    /** With as many bytes as this, all the characters fit into one array. */
    private static final long MOST = 1L << 28;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final MimePart part;
    private final String type;
    private final Optional<String> charset;

    private MailPart(MimePart part, String type, Optional<String> charset) {
        this.part = part;
        this.type = type;
        this.charset = charset;
    }

    /** A part; one whose type cannot be read is taken for plain text. */
    static MailPart of(MimePart part) {
        try {
            ContentType type = new ContentType(part.getContentType());
            return new MailPart(
                    part,
                    type.getBaseType().toLowerCase(Locale.ROOT),
                    Optional.ofNullable(type.getParameter("charset")));
        } catch (MessagingException e) {
            String header =
                    header(part, "Content-Type").toLowerCase(Locale.ROOT).strip();
            String type = header.startsWith("text/html") ? "text/html" : "text/plain";
            return new MailPart(part, type, Optional.empty());
        }
    }

    /** The type without parameters, in lower case: {@code text/html}. */
    String type() {
        return type;
    }

    /** Whether it is meant as a file of its own. */
    boolean isAttached() {
        String disposition =
                header(part, "Content-Disposition").toLowerCase(Locale.ROOT).strip();
        return disposition.startsWith("attachment") || !fileName().isEmpty();
    }

    /** The name it was attached under; empty if there is none. */
    String fileName() {
        try {
            String name = part.getFileName();
            return name == null ? "" : MimeUtility.decodeText(name);
        } catch (MessagingException | IOException e) {
            return "";
        }
    }

    /**
     * Its bytes, transfer encoding undone as far as that goes.
     *
     * @param most how many there may be
     * @return empty if there are more
     */
    Optional<byte[]> bytes(long most) {
        int mostWritten = (int) Math.min(most, MOST) * TransferEncoding.LONGEST_FOR_A_BYTE;
        byte[] written = written(mostWritten + 1);
        if (written.length > mostWritten) {
            return Optional.empty();
        }
        byte[] bytes = TransferEncoding.undo(written, header(part, "Content-Transfer-Encoding"));
        return Optional.of(bytes).filter(found -> found.length <= most);
    }

    /** The text that bytes of it are, in the encoding that it names, or the one that they look like if it names none or a wrong one. */
    DecodedText text(byte[] bytes) {
        return inNamedCharset(bytes)
                .map(text -> new DecodedText(text, Optional.empty()))
                .orElseGet(() -> DecodedText.of(bytes));
    }

    /**
     * Bytes of it for a reader of markup, which says itself how it is encoded: as they are, but in UTF-8 with its mark where they are what the
     * part says, since a mail program that changed the encoding did not change what stands in the text.
     */
    byte[] markup(byte[] bytes) {
        return inNamedCharset(bytes)
                .map(text -> (BYTE_ORDER_MARK + text).getBytes(UTF_8))
                .orElse(bytes);
    }

    /** Empty if it names no encoding, a wrong one, or ASCII, which is what programs write who do not know. */
    private Optional<String> inNamedCharset(byte[] bytes) {
        Optional<Charset> named = charset.flatMap(MailPart::charset).filter(found -> !found.equals(US_ASCII));
        try {
            return named.isEmpty()
                    ? Optional.empty()
                    : Optional.of(named.get()
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A header of a part as sent, unfolded; empty if it has none. */
    static String header(MimePart part, String name) {
        try {
            String header = part.getHeader(name, null);
            return header == null ? "" : MimeUtility.unfold(header);
        } catch (MessagingException e) {
            return "";
        }
    }

    private byte[] written(int most) {
        try (InputStream stream = part instanceof MimeMessage mail
                ? mail.getRawInputStream()
                : ((MimeBodyPart) part).getRawInputStream()) {
            return stream.readNBytes(most);
        } catch (MessagingException | IOException e) {
            return new byte[0];
        }
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(MimeUtility.javaCharset(name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
