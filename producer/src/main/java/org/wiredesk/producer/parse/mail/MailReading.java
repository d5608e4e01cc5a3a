package org.wiredesk.producer.parse.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wiredesk.producer.parse.Formats;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.Payload;
import org.wiredesk.producer.parse.Preview;
import org.wiredesk.producer.parse.WireParser;
import org.wiredesk.producer.parse.prose.DecodedText;
import org.wiredesk.producer.parse.prose.HtmlProse;
import org.wiredesk.producer.parse.prose.PlainProse;
import org.wiredesk.records.WarningKind;

/** One mail being read: what is attached first, since only then is it known whether the mail itself is an item. */
final class MailReading {

    private static final List<String> LEFT = List.of(
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

    private static final int DEEPEST = 3;

    private final Intake intake;
    private final String format;
    private final int depth;
    private final Consumer<ParseOutcome> outcomes;
    private final List<String> leftOut = new ArrayList<>();

    /**
     * @param depth how many mails this one is wrapped in
     */
    MailReading(Intake intake, String format, int depth, Consumer<ParseOutcome> outcomes) {
        this.intake = intake;
        this.format = format;
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
        for (MailPart part : content.plain()) {
            body(part, items);
        }
        if (items.parsed() == 0) {
            itself(head, content, items.next());
        }
    }

    private void attached(MailPart part, AttachedItems items) {
        String name = part.fileName().isEmpty() ? "of the type " + part.type() : "'" + part.fileName() + "'";
        if (LEFT.stream().anyMatch(part.type()::startsWith)) {
            leftOut.add("The attachment " + name + " was left out: it is no text.");
            return;
        }
        byte[] bytes = part.bytes();
        Preview preview = Preview.of(new Payload.InMemory(bytes));
        String place = "attachment " + name;
        if (isCompressed(bytes)) {
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
        if (!(parser instanceof MailParser mails)) {
            items.read(parser::parse, bytes, place);
        } else if (depth < DEEPEST) {
            items.read((mail, each) -> mails.parse(mail, depth + 1, each), bytes, place);
        } else {
            items.refuse(format, place, "It is a mail in a mail in a mail: nobody looks deeper than that.");
        }
    }

    /** A text that is a wire message in itself, as agencies send them to newsrooms without a line. */
    private void body(MailPart part, AttachedItems items) {
        byte[] bytes = part.text().text().getBytes(UTF_8);
        Optional<WireParser> parser = Formats.recognise(Preview.of(new Payload.InMemory(bytes)))
                .filter(found ->
                        !found.format().equals("text") && !found.format().equals(format));
        parser.ifPresent(found -> items.read(found::parse, bytes, "text"));
    }

    private void itself(MailHead head, MailContent content, int position) {
        ItemDraft draft = new ItemDraft(intake, format, position);
        head.fill(draft);
        draft.copy(head.subject(), paragraphs(content, draft));
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

    /** Marked-up text tells paragraphs apart better than wrapped lines do; the plain text is for mails that have nothing else. */
    private static List<String> paragraphs(MailContent content, ItemDraft draft) {
        List<String> marked = new ArrayList<>();
        for (MailPart part : content.html()) {
            marked.addAll(HtmlProse.paragraphs(text(part, draft)));
        }
        if (!marked.isEmpty()) {
            return marked;
        }
        List<String> plain = new ArrayList<>();
        for (MailPart part : content.plain()) {
            plain.addAll(PlainProse.paragraphs(text(part, draft)));
        }
        plain.removeIf(String::isEmpty);
        return plain;
    }

    private static String text(MailPart part, ItemDraft draft) {
        DecodedText decoded = part.text();
        decoded.oddity().ifPresent(oddity -> draft.warn(WarningKind.ENCODING, part.type(), oddity));
        return decoded.text();
    }

    private static boolean isCompressed(byte[] bytes) {
        return bytes.length > 3
                && ((bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9)
                        || ((bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B)
                        || (bytes[0] == 'B' && bytes[1] == 'Z' && bytes[2] == 'h')
                        || (bytes[0] == '7' && bytes[1] == 'z' && (bytes[2] & 0xFF) == 0xBC));
    }
}
