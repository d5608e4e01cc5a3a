package org.wiredesk.producer.parse.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.wiredesk.producer.parse.Formats;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.Payload;
import org.wiredesk.producer.parse.Preview;
import org.wiredesk.producer.parse.SizeLimits;
import org.wiredesk.producer.parse.StreamingWireParser;
import org.wiredesk.producer.parse.WireParser;
import org.wiredesk.records.WarningKind;

/** One mail being read: what is attached first, since only then is it known whether the mail itself is an item. */
final class MailReading {

    private static final int DEEPEST = 3;

    private final MailParser mails;
    private final Intake intake;
    private final String format;
    private final long largestItem;
    private final int depth;
    private final Consumer<ParseOutcome> outcomes;
    private final List<String> leftOut = new ArrayList<>();

    /**
     * @param mails for mails in this one
     * @param largestItem how many bytes its text, or a file in it, may have
     * @param depth how many mails this one is wrapped in
     */
    MailReading(MailParser mails, Intake intake, long largestItem, int depth, Consumer<ParseOutcome> outcomes) {
        this.mails = mails;
        this.intake = intake;
        this.format = mails.format();
        this.largestItem = largestItem;
        this.depth = depth;
        this.outcomes = outcomes;
    }

    void read(MimeMessage mail) {
        MailContent content = MailContent.of(mail);
        MailHead head = MailHead.of(mail);
        AttachedItems items = new AttachedItems(intake, head, outcomes);
        for (MailPart part : content.attached()) {
            attached(part, items);
        }
        MailText text = MailText.of(content, largestItem);
        for (MailText.Passage passage : text.plain()) {
            body(passage, items);
        }
        boolean envelope = items.haveWireFiles()
                || (items.haveTexts() && !text.isTooLong() && text.paragraphs().isEmpty());
        if (!envelope) {
            itself(head, content, text, items.next());
        }
    }

    private void attached(MailPart part, AttachedItems items) {
        String name = part.fileName().isEmpty() ? "of the type " + part.type() : "'" + part.fileName() + "'";
        if (NoCopy.isType(part.type())) {
            leftOut.add("The attachment " + name + " was left out: it is no text.");
            return;
        }
        String place = "attachment " + name;
        long most = part.type().startsWith("message/") ? MailParser.largest(largestItem) : largestItem;
        part.bytes(most)
                .ifPresentOrElse(
                        bytes -> attached(bytes, name, place, items),
                        () -> items.refuse(format, place, SizeLimits.itemTooLarge(most + 1, most)));
    }

    private void attached(byte[] bytes, String name, String place, AttachedItems items) {
        Preview preview = Preview.of(new Payload.InMemory(bytes));
        if (NoCopy.isCompressed(bytes)) {
            items.refuse(
                    format, place, "It is compressed, and archives in mails are not opened: send the file as it is.");
        } else if (preview.isBlank()) {
            leftOut.add("The attachment " + name + " was left out: it is empty.");
        } else {
            Formats.recognise(preview)
                    .ifPresentOrElse(
                            parser -> read(parser, bytes, place, items),
                            () -> items.refuse(format, place, "It is of no format that is known here."));
        }
    }

    private void read(WireParser parser, byte[] bytes, String place, AttachedItems items) {
        if (parser instanceof MailParser && depth >= DEEPEST) {
            items.refuse(format, place, "It is a mail in a mail in a mail: nobody looks deeper than that.");
        } else if (parser instanceof MailParser) {
            items.read((mail, each) -> mails.parse(mail, largestItem, depth + 1, each), bytes, place);
        } else if (parser instanceof StreamingWireParser streaming) {
            items.read((file, each) -> streaming.parse(file, largestItem, each), bytes, place);
        } else if (bytes.length <= largestItem) {
            items.read(parser::parse, bytes, place);
        } else {
            items.refuse(format, place, SizeLimits.itemTooLarge(bytes.length, largestItem));
        }
    }

    /** A text that is a wire message in itself, as agencies send them to newsrooms without a line. */
    private void body(MailText.Passage passage, AttachedItems items) {
        byte[] bytes = passage.decoded().text().getBytes(UTF_8);
        Preview preview = Preview.of(new Payload.InMemory(bytes));
        Formats.recognise(preview)
                .filter(found -> !found.format().equals(AttachedItems.TEXT)
                        && !found.format().equals(format))
                .ifPresent(found -> read(
                        found, preview.isMarkup() ? passage.part().markup(passage.bytes()) : bytes, "text", items));
    }

    private void itself(MailHead head, MailContent content, MailText text, int position) {
        ItemDraft draft = new ItemDraft(intake, format, position);
        head.fill(draft);
        if (text.isTooLong()) {
            outcomes.accept(draft.refused("text", SizeLimits.itemTooLarge(largestItem + 1, largestItem)));
            return;
        }
        draft.copy(head.subject(), text.paragraphs());
        for (MailText.Passage passage : text.passages()) {
            String place = passage.part().type();
            passage.decoded().oddity().ifPresent(oddity -> draft.warn(WarningKind.ENCODING, place, oddity));
        }
        content.oddities().forEach(oddity -> draft.warn(WarningKind.SYNTAX, "mail", oddity));
        leftOut.forEach(reason -> draft.warn(WarningKind.LEFT_OUT, "attachments", reason));
        if (draft.isWordless()) {
            if (position == 0) {
                outcomes.accept(draft.refused("file", "There is neither a subject nor a text in the mail."));
            }
        } else {
            outcomes.accept(draft.parsed());
        }
    }
}
