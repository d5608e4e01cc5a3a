package org.wiredesk.producer.parse.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.Preview;
import org.wiredesk.producer.parse.StreamingWireParser;

/**
 * Reads a mail. If wire files are attached to it, or its text is one, they are the items and the mail is only the envelope; else the mail
 * itself is the item. What is limited is each of its parts, since most of a mail may be pictures that are not looked at.
 */
public final class MailParser implements StreamingWireParser {

    /** How many times as many bytes as an item a mail may have: all of it is in memory, once. */
    private static final int ITEMS_IN_A_MAIL = 6;

    private static final Pattern HEADER =
            Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,60})[ \\t]?:.*(?:\\R|$)|[ \\t]+\\S.*(?:\\R|$)");
    private static final Pattern BLANK = Pattern.compile("[ \\t]*\\R");
    private static final Set<String> OF_MAILS =
            Set.of("from", "date", "subject", "message-id", "mime-version", "received", "return-path", "delivered-to");
    private static final Set<String> OF_NOTHING_ELSE = Set.of("from", "message-id", "mime-version", "received");

    @Override
    public String format() {
        return "email";
    }

    /**
     * Whether it begins with lines of a mail's header, at least two of which are those that every mail has: a story whose first line is
     * {@code Subject: ...} is none.
     */
    @Override
    public boolean recognises(Preview preview) {
        Set<String> names = new TreeSet<>();
        Matcher header = HEADER.matcher(preview.text());
        int at = 0;
        while (header.region(at, preview.text().length()).lookingAt()) {
            if (header.group(1) != null) {
                names.add(header.group(1).toLowerCase(Locale.ROOT));
            } else if (names.isEmpty()) {
                return false;
            }
            at = header.end();
            if (at >= preview.text().length()) {
                break;
            }
        }
        boolean ended = at >= preview.text().length()
                || BLANK.matcher(preview.text())
                        .region(at, preview.text().length())
                        .lookingAt();
        return ended
                && names.stream().filter(OF_MAILS::contains).count() >= 2
                && names.stream().anyMatch(OF_NOTHING_ELSE::contains);
    }

    @Override
    public void parse(Intake intake, long largestItem, Consumer<ParseOutcome> outcomes) {
        parse(intake, largestItem, 0, outcomes);
    }

    /**
     * Reads a mail that may be attached to another one.
     *
     * @param largestItem how many bytes a part of it may have that is read
     * @param depth how many mails it is wrapped in
     */
    void parse(Intake intake, long largestItem, int depth, Consumer<ParseOutcome> outcomes) {
        long size = intake.payload().size();
        if (size > largest(largestItem)) {
            outcomes.accept(new ItemDraft(intake, format(), 0).refused("file", tooLarge(size, largestItem)));
            return;
        }
        Properties settings = new Properties();
        settings.setProperty("mail.mime.allowutf8", "true");
        try {
            MimeMessage mail =
                    new MimeMessage(Session.getInstance(settings), new SharedByteArrayInputStream(intake.bytes()));
            new MailReading(this, intake, largestItem, depth, outcomes).read(mail);
        } catch (MessagingException e) {
            outcomes.accept(new ItemDraft(intake, format(), 0)
                    .refused("file", "It is no mail that can be read: " + e.getMessage()));
        }
    }

    /**
     * How many bytes a mail may have; no array has more than 2 GiB.
     *
     * @param largestItem how many an item may have
     */
    static long largest(long largestItem) {
        return Math.min(largestItem, Integer.MAX_VALUE) * ITEMS_IN_A_MAIL;
    }

    private static String tooLarge(long size, long largestItem) {
        return String.format(
                Locale.ROOT,
                "The mail has %,d bytes and the limit is %,d, which is %d times WIREDESK_MAX_ITEM_BYTES: raise that.",
                size,
                largest(largestItem),
                ITEMS_IN_A_MAIL);
    }
}
