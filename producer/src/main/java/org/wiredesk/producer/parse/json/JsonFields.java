package org.wiredesk.producer.parse.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.records.WarningKind;

/**
 * The fields of one JSON object, asked for by all the names that versions and agencies gave them. A value of the wrong type is left out with
 * a warning.
 *
 * @param node the object
 * @param path where it stands, with a dot behind it; empty for the item itself
 * @param draft gets the warnings
 */
public record JsonFields(ObjectNode node, String path, ItemDraft draft) {

    /** What is done with a field: its place and its text. */
    public interface Use extends BiConsumer<String, String> {}

    /** The text of the first of these fields that has any; numbers count as text. */
    public Optional<String> text(String... names) {
        for (String name : names) {
            Optional<String> text = textOf(name);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /** Uses the first of these fields that is there, be its text blank or not. */
    public void use(Use use, String... names) {
        for (String name : names) {
            JsonNode value = node.path(name);
            if (value.isTextual()) {
                use.accept(path + name, value.textValue());
                return;
            }
            warnUnlessAbsent(name, value, "a text");
        }
    }

    /** The objects in the first of these fields that is there: a list, or a single object; a plain text counts as an object's name. */
    public List<JsonFields> objects(String... names) {
        for (String name : names) {
            JsonNode value = node.path(name);
            if (!value.isMissingNode() && !value.isNull()) {
                return objects(name, value);
            }
        }
        return List.of();
    }

    /** Whether this field is there and holds something. */
    public boolean has(String name) {
        return node.hasNonNull(name);
    }

    private Optional<String> textOf(String name) {
        JsonNode value = node.path(name);
        if (!value.isTextual()) {
            warnUnlessAbsent(name, value, "a text");
            return Optional.empty();
        }
        return Optional.of(value.textValue()).filter(text -> !text.isBlank());
    }

    private List<JsonFields> objects(String name, JsonNode value) {
        List<JsonFields> objects = new ArrayList<>();
        Iterable<JsonNode> elements = value.isArray() ? value : List.of(value);
        int number = 0;
        for (JsonNode element : elements) {
            String place = value.isArray() ? name + "[" + number + "]" : name;
            number++;
            if (element instanceof ObjectNode object) {
                objects.add(new JsonFields(object, path + place + ".", draft));
            } else if (element.isTextual()) {
                ObjectNode object = node.objectNode().put("name", element.textValue());
                objects.add(new JsonFields(object, path + place + ".", draft));
            } else {
                warnUnlessAbsent(place, element, "an object");
            }
        }
        return objects;
    }

    private void warnUnlessAbsent(String name, JsonNode value, String expected) {
        if (!value.isMissingNode() && !value.isNull()) {
            String found = value.isObject() ? "an object" : value.isArray() ? "a list" : "true or false";
            draft.warn(
                    WarningKind.VALUE, path + name, "It is " + found + " and not " + expected + "; it was left out.");
        }
    }
}
