package org.wiredesk.standalone.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.ParseOutcome.Nothing;
import org.wiredesk.producer.parse.ParseOutcome.Parsed;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
import org.wiredesk.schemas.AvroJson;
import org.wiredesk.standalone.records.WireItemCard;
import org.wiredesk.standalone.terminal.Card;
import org.wiredesk.standalone.terminal.Tone;

/** What an item would become, for people and for programs. */
final class CheckedItem {

    private static final String VERDICT = "_verdict";
    private static final String FILE = "_file";

    private CheckedItem() {}

    /** The item's own fields, or the reason why there is none; {@code _verdict} says which, {@code _file} where it stood. */
    static ObjectNode json(String file, ParseOutcome outcome) {
        if (outcome instanceof Parsed parsed) {
            return AvroJson.object(parsed.item()).put(VERDICT, "parsed").put(FILE, file);
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (outcome instanceof Refused refused) {
            json.put("position", refused.position())
                    .put("format", refused.format())
                    .put("place", refused.place())
                    .put("reason", refused.reason())
                    .put("source", refused.source().orElse(null))
                    .put(VERDICT, "refused");
        }
        if (outcome instanceof Nothing nothing) {
            json.put("format", nothing.format()).put("reason", nothing.reason()).put(VERDICT, "nothing");
        }
        return json.put(FILE, file);
    }

    /** The item, or the reason why there is none. */
    static Card card(String file, ParseOutcome outcome) {
        if (outcome instanceof Parsed parsed) {
            return WireItemCard.of(parsed.item()).aside(file).build();
        }
        if (outcome instanceof Refused refused) {
            return Card.of(Tone.BAD, "WOULD BE REJECTED")
                    .aside(file)
                    .field("place", refused.place())
                    .field("reason", refused.reason())
                    .field("format", refused.format())
                    .field("source", refused.source())
                    .build();
        }
        String reason = outcome instanceof Nothing nothing ? nothing.reason() : "";
        return Card.of(Tone.FAINT, "NO ITEM")
                .aside(file)
                .field("reason", reason)
                .build();
    }
}
