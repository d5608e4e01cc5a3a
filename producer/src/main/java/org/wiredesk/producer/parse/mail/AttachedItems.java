package org.wiredesk.producer.parse.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.ParseOutcome.Parsed;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
import org.wiredesk.producer.parse.Payload;
import org.wiredesk.records.Hop;
import org.wiredesk.records.Warning;
import org.wiredesk.records.WireItem;

/**
 * The items of a mail's attachments. Each attachment is read by the parser of its own format as if it had been delivered alone; here its items
 * are numbered on, and get the mail as a station of their way.
 */
final class AttachedItems {

    /** The format of what looks like no other one. */
    static final String TEXT = "text";

    private final Intake intake;
    private final MailHead head;
    private final Consumer<ParseOutcome> outcomes;
    private int next;
    private boolean texts;
    private boolean wireFiles;

    AttachedItems(Intake intake, MailHead head, Consumer<ParseOutcome> outcomes) {
        this.intake = intake;
        this.head = head;
        this.outcomes = outcomes;
    }

    /** The position of the item that comes next. */
    int next() {
        return next;
    }

    /** Whether any was a plain text, which may be the story or what a mail program adds to each of its mails. */
    boolean haveTexts() {
        return texts;
    }

    /** Whether any had a format of its own, or was a mail. */
    boolean haveWireFiles() {
        return wireFiles;
    }

    /** Tells that an attachment is not taken. */
    void refuse(String format, String place, String reason) {
        outcomes.accept(
                new Refused(next++, format, place, reason, intake.source().or(head::agency)));
    }

    /** Reads an attachment with the parser of its format. */
    void read(BiConsumer<Intake, Consumer<ParseOutcome>> parser, byte[] bytes, String place) {
        Intake alone = intake.with(new Payload.InMemory(bytes));
        parser.accept(alone, outcome -> {
            if (outcome instanceof Parsed found) {
                boolean text = found.item().getFormat().equals(TEXT);
                texts |= text;
                wireFiles |= !text;
                outcomes.accept(new Parsed(numbered(found.item())));
            } else if (outcome instanceof Refused refused) {
                outcomes.accept(new Refused(
                        next++,
                        refused.format(),
                        place + ", " + refused.place(),
                        refused.reason(),
                        refused.source().or(head::agency)));
            }
        });
    }

    private WireItem numbered(WireItem item) {
        List<Hop> hops = new ArrayList<>(item.getHops());
        hops.add(
                new Hop(head.sender(), "e-mail " + head.messageId(), head.date().orElse(null)));
        WireItem.Builder builder = WireItem.newBuilder(item)
                .setItemId(intake.itemId(next))
                .setPosition(next)
                .setHops(hops);
        next++;
        Optional<String> agency = head.agency();
        if (item.getSource().equals(ItemDraft.UNKNOWN_SOURCE) && agency.isPresent()) {
            List<Warning> others = item.getWarnings().stream()
                    .filter(warning -> !warning.getPlace().equals("source"))
                    .toList();
            builder.setSource(agency.get()).setWarnings(others);
        }
        return builder.build();
    }
}
