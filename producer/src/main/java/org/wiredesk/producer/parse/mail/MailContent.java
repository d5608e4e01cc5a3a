package org.wiredesk.producer.parse.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import java.util.ArrayList;
import java.util.List;

/** What a mail carries, whatever it is wrapped in: the parts that are its text, and those that are attached. */
final class MailContent {

    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 500;

    private final List<MailPart> plain = new ArrayList<>();
    private final List<MailPart> html = new ArrayList<>();
    private final List<MailPart> attached = new ArrayList<>();
    private final List<String> oddities = new ArrayList<>();
    private int parts;

    private MailContent() {}

    /** Takes a mail apart; what is broken in it is told by {@link #oddities}. */
    static MailContent of(MimePart mail) {
        MailContent content = new MailContent();
        content.walk(mail, 0);
        return content;
    }

    /** The parts of its text that are plain. */
    List<MailPart> plain() {
        return plain;
    }

    /** The parts of its text that are HTML. */
    List<MailPart> html() {
        return html;
    }

    /** What is attached, in order. */
    List<MailPart> attached() {
        return attached;
    }

    /** What could not be taken apart, as sentences. */
    List<String> oddities() {
        return oddities;
    }

    private void walk(MimePart part, int depth) {
        if (++parts > MOST_PARTS || depth > DEEPEST) {
            if (oddities.size() < 1) {
                oddities.add("It has too many parts, or they are wrapped too deep; the rest was left out.");
            }
            return;
        }
        MailPart leaf = MailPart.of(part);
        if (leaf.type().startsWith("multipart/")) {
            children(part, depth);
        } else if (leaf.isAttached() || !leaf.type().startsWith("text/")) {
            attached.add(leaf);
        } else if (leaf.type().equals("text/html")) {
            html.add(leaf);
        } else {
            plain.add(leaf);
        }
    }

    private void children(MimePart part, int depth) {
        try {
            MimeMultipart children = new MimeMultipart(new MimePartDataSource(part));
            int count = children.getCount();
            for (int i = 0; i < count; i++) {
                BodyPart child = children.getBodyPart(i);
                if (child instanceof MimePart mimePart) {
                    walk(mimePart, depth + 1);
                }
            }
        } catch (MessagingException e) {
            oddities.add("Its parts cannot be told apart (" + e.getMessage() + "); they were read as plain text.");
            plain.add(MailPart.of(part));
        }
    }
}
