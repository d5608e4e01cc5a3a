package org.wiredesk.producer.parse.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.producer.parse.prose.DecodedText;

/** One part of a mail that holds no further parts. Whatever is wrong in its own header, its bytes can be had. */
final class MailPart {

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

    /** Its bytes, transfer encoding undone as far as that goes. */
    byte[] bytes() {
        byte[] raw = raw();
        String encoding = header(part, "Content-Transfer-Encoding")
                .toLowerCase(Locale.ROOT)
                .strip();
        try {
            return switch (encoding) {
                case "base64" -> base64(raw);
                case "quoted-printable", "x-uuencode", "uuencode", "x-uue" -> decoded(raw, encoding);
                default -> raw;
            };
        } catch (MessagingException | IOException e) {
            return raw;
        }
    }

    /** Its text, in the encoding that it names, or the one that it looks like if it names none or a wrong one. */
    DecodedText text() {
        byte[] bytes = bytes();
        Optional<Charset> named = charset.flatMap(MailPart::charset);
        if (named.isPresent() && !named.get().name().equals("US-ASCII")) {
            try {
                String text =
                        named.get().newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return new DecodedText(text, Optional.empty());
            } catch (CharacterCodingException e) {
                return DecodedText.of(bytes);
            }
        }
        return DecodedText.of(bytes);
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

    private byte[] raw() {
        try (InputStream stream = part instanceof MimeMessage mail
                ? mail.getRawInputStream()
                : ((MimeBodyPart) part).getRawInputStream()) {
            return stream.readAllBytes();
        } catch (MessagingException | IOException e) {
            return new byte[0];
        }
    }

    /** Undoes base64 up to where it breaks off: an attachment that was cut short must say so itself. */
    private static byte[] base64(byte[] raw) {
        StringBuilder letters = new StringBuilder(raw.length);
        for (char letter : new String(raw, ISO_8859_1).toCharArray()) {
            if ((letter < 128 && Character.isLetterOrDigit(letter)) || letter == '+' || letter == '/') {
                letters.append(letter);
            }
        }
        letters.setLength(letters.length() % 4 == 1 ? letters.length() - 1 : letters.length());
        return Base64.getDecoder().decode(letters.toString());
    }

    private static byte[] decoded(byte[] raw, String encoding) throws MessagingException, IOException {
        try (InputStream stream = MimeUtility.decode(new ByteArrayInputStream(raw), encoding)) {
            return stream.readAllBytes();
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
