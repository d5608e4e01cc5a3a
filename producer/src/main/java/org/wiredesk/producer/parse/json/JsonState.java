package org.wiredesk.producer.parse.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.BiFunction;
import org.wiredesk.producer.parse.value.CommonFields;
import org.wiredesk.records.Usability;
import org.wiredesk.records.WarningKind;

/** Reads what keeps an item from being published. A value of the wrong type counts as one that nobody understands: to leave it out would let the text out. */
public final class JsonState {

    private JsonState() {}

    /**
     * Sets the embargo of the draft that the fields belong to, if one of these fields is there; {@code null} and {@code false} are not. The first text
     * among them names the time.
     *
     * @param common of the same draft
     */
    public static void embargo(JsonFields fields, CommonFields common, String... names) {
        for (String name : names) {
            JsonNode value = fields.node().path(name);
            if (value.isTextual()) {
                fields.draft().embargo(common.embargo(fields.path() + name, value.textValue()));
                return;
            }
            if (value.isContainerNode()) {
                fields.draft()
                        .warn(
                                WarningKind.VALUE,
                                fields.path() + name,
                                "It is no time that can be read; the item is held until it is released.");
            }
            if (value.isContainerNode() || value.asBoolean()) {
                fields.draft().embargoAtLeast();
            }
        }
    }

    /**
     * Sets the status of the draft that the fields belong to, if one of these fields is there.
     *
     * @param usability what the status at a place, spelt like this, means
     */
    public static void usability(JsonFields fields, BiFunction<String, String, Usability> usability, String... names) {
        for (String name : names) {
            JsonNode value = fields.node().path(name);
            if (!value.isMissingNode() && !value.isNull()) {
                String status = value.isTextual() ? value.textValue() : value.toString();
                fields.draft().fields().setUsability(usability.apply(fields.path() + name, status));
                return;
            }
        }
    }
}
