package org.wiredesk.producer.parse.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.SourceNames;
import org.wiredesk.producer.parse.prose.Whitespace;
import org.wiredesk.producer.parse.value.CommonFields;
import org.wiredesk.records.ItemLink;
import org.wiredesk.records.WarningKind;

/**
 * The header of a mail.
 *
 * @param subject decoded, on one line; empty if there is none
 * @param sender the address of {@code From}, or all of it if it is none; empty if there is none
 * @param names what {@code From} says that may be an agency's name: the name in words, the domain
 * @param messageId without the angle brackets; empty if there is none
 * @param repliesTo the message that it answers; empty if there is none
 * @param date when it was sent; empty if that is not said or cannot be read
 * @param dateText what it says of the date
 */
record MailHead(
        String subject,
        String sender,
        List<String> names,
        String messageId,
        String repliesTo,
        Optional<Instant> date,
        String dateText) {

    /** The header of a mail; each field is read for itself, so that a broken one spoils no other. */
    static MailHead of(MimeMessage mail) {
        String from = decoded(MailPart.header(mail, "From"));
        String date = MailPart.header(mail, "Date").strip();
        List<String> names = new ArrayList<>();
        String sender = sender(from, names);
        return new MailHead(
                decoded(MailPart.header(mail, "Subject")),
                sender,
                List.copyOf(names),
                id(MailPart.header(mail, "Message-ID")),
                id(MailPart.header(mail, "In-Reply-To")),
                date(date),
                date);
    }

    /** The agency that sent it, if it is one that we know. */
    Optional<String> agency() {
        return names.stream().flatMap(name -> SourceNames.known(name).stream()).findFirst();
    }

    /** Says all of it of the item that the mail is. */
    void fill(ItemDraft draft) {
        names.forEach(draft::maybeAgency);
        date.ifPresent(draft.fields()::setVersionCreated);
        if (date.isEmpty() && !dateText.isEmpty()) {
            draft.warn(
                    WarningKind.VALUE,
                    "Date",
                    CommonFields.quoted(dateText) + " is no time that can be read; it was left out.");
        }
        if (messageId.isEmpty()) {
            draft.warn(
                    WarningKind.MISSING, "Message-ID", "The mail has no id, so nothing but its text names the story.");
        } else {
            draft.agencyId(messageId);
        }
        if (!repliesTo.isEmpty()) {
            draft.fields().setLinks(List.of(new ItemLink("email:in-reply-to", repliesTo, null, null)));
        }
        if (subject.isEmpty()) {
            draft.warn(WarningKind.MISSING, "Subject", "The mail has no subject, so the item has no headline.");
        }
    }

    private static String sender(String from, List<String> names) {
        try {
            InternetAddress[] addresses = InternetAddress.parseHeader(from, false);
            if (addresses.length > 0) {
                InternetAddress address = addresses[0];
                String mailbox = address.getAddress() == null ? "" : address.getAddress();
                if (address.getPersonal() != null) {
                    names.add(address.getPersonal());
                }
                names.add(mailbox.substring(mailbox.indexOf('@') + 1));
                return mailbox;
            }
        } catch (AddressException e) {
            names.add(from);
        }
        return from;
    }

    private static String id(String header) {
        int open = header.indexOf('<');
        int close = header.indexOf('>', open + 1);
        return Whitespace.collapse(open >= 0 && close > open ? header.substring(open + 1, close) : header);
    }

    private static Optional<Instant> date(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new MailDateFormat().parse(text).toInstant());
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private static String decoded(String header) {
        try {
            return Whitespace.collapse(MimeUtility.decodeText(header));
        } catch (UnsupportedEncodingException e) {
            return Whitespace.collapse(header);
        }
    }
}
