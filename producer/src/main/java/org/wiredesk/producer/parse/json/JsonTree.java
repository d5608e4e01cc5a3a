package org.wiredesk.producer.parse.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.producer.parse.SizeLimits;

/**
 * Reads one JSON object into a tree that never grows beyond a limit, and notes the keys that it has twice; the last one counts, as in every
 * JSON reader. Numbers become text as they are spelt: a version is no quantity, and one of a million digits must not be computed.
 */
final class JsonTree {

    /** How many objects and lists may be open at a place in a delivery. */
    static final int DEEPEST = 100;

    /** How many characters a single text may have. */
    static final int LONGEST_TEXT = 10_000_000;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What a value takes in memory besides its text, in characters. */
    private static final int COST_OF_A_VALUE = 32;

    /** What is said of an item that is nested too deep. */
    static final String TOO_DEEP = "It is nested more than " + DEEPEST + " deep, as no story is.";

    private final JsonParser json;
    private final Set<String> left;
    private final long largest;
    private final List<String> repeatedKeys = new ArrayList<>();
    private long size;
    private boolean tooDeep;
    private boolean tooLong;

    /**
     * For one item.
     *
     * @param left the names of fields whose content nobody needs; of them only the name is kept
     * @param largest about how many characters it may have
     */
    JsonTree(JsonParser json, Set<String> left, long largest) {
        this.json = json;
        this.left = left;
        this.largest = largest;
    }

    /** The value that begins with this token, to its end; once the limit is passed, only its outline. */
    JsonNode value(JsonToken token) throws IOException {
        size += COST_OF_A_VALUE;
        return switch (token) {
            case START_OBJECT, START_ARRAY -> container(token);
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(json.getBooleanValue());
            case VALUE_NULL -> NODES.nullNode();
            default -> text();
        };
    }

    /** Reads the field whose name the parser stands at into an object. */
    void field(ObjectNode object) throws IOException {
        String key = json.currentName();
        size += key.length();
        JsonToken token = json.nextToken();
        JsonNode value = left.contains(key) ? left(token) : value(token);
        if (isTooLarge()) {
            return;
        }
        if (object.replace(key, value) != null) {
            String path = json.getParsingContext().pathAsPointer().toString();
            size += path.length();
            repeatedKeys.add(path);
        }
    }

    /** The paths of the keys that stood twice. */
    List<String> repeatedKeys() {
        return repeatedKeys;
    }

    /** Why the item cannot be taken, as something had to be left out of it; empty if nothing was. */
    Optional<String> objection() {
        if (isTooLarge()) {
            return Optional.of(SizeLimits.itemTooLarge(size, largest));
        }
        if (tooLong) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "It has a text of more than %,d characters: no story is that long; split it.",
                    LONGEST_TEXT));
        }
        return tooDeep ? Optional.of(TOO_DEEP) : Optional.empty();
    }

    /** Whether an object or a list that has just begun is nested too deep. */
    static boolean isTooDeep(JsonParser json) {
        return json.getParsingContext().getNestingDepth() > DEEPEST;
    }

    private boolean isTooLarge() {
        return size > largest;
    }

    private JsonNode container(JsonToken token) throws IOException {
        if (isTooDeep(json)) {
            tooDeep = true;
            json.skipChildren();
            return NODES.nullNode();
        }
        return token == JsonToken.START_OBJECT ? object() : array();
    }

    private JsonNode left(JsonToken token) throws IOException {
        size += COST_OF_A_VALUE;
        json.skipChildren();
        return token == JsonToken.START_ARRAY ? NODES.arrayNode() : NODES.objectNode();
    }

    private JsonNode text() throws IOException {
        int length = json.getTextLength();
        size += length;
        tooLong |= length > LONGEST_TEXT;
        return isTooLarge() || tooLong ? NODES.nullNode() : NODES.textNode(json.getText());
    }

    private ObjectNode object() throws IOException {
        ObjectNode object = NODES.objectNode();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            field(object);
        }
        return object;
    }

    private ArrayNode array() throws IOException {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            JsonNode value = value(token);
            if (!isTooLarge()) {
                array.add(value);
            }
        }
        return array;
    }
}
