package org.wiredesk.producer.parse.mail;

import java.util.List;

/** What may be attached to a mail and never is copy: pictures and the like, by their type, and archives, by their first bytes. */
final class NoCopy {

    private static final List<String> TYPES = List.of(
            "image/",
            "audio/",
            "video/",
            "font/",
            "application/pdf",
            "application/pkcs7-",
            "application/x-pkcs7-",
            "application/pgp-",
            "application/ms-tnef",
            "application/vnd.openxmlformats",
            "application/vnd.ms-",
            "application/vnd.oasis",
            "application/msword",
            "text/calendar",
            "text/vcard",
            "text/x-vcard",
            "message/delivery-status",
            "message/disposition-notification");

    private NoCopy() {}

    /** Whether attachments of a type, in lower case, are no text. */
    static boolean isType(String type) {
        return TYPES.stream().anyMatch(type::startsWith);
    }

    /** Whether bytes are those of an archive or a compressed file. */
    static boolean isCompressed(byte[] bytes) {
        return bytes.length > 3
                && ((bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9)
                        || ((bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B)
                        || (bytes[0] == 'B' && bytes[1] == 'Z' && bytes[2] == 'h')
                        || (bytes[0] == '7' && bytes[1] == 'z' && (bytes[2] & 0xFF) == 0xBC));
    }
}
