package org.wiredesk.producer.parse.ninjs;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/**
 * Reads one JSON value into a tree and notes the keys that an object has twice; the last one counts, as in every JSON reader. Numbers become
 * text as they are spelt: a version is no quantity, and one of a million digits must not be computed.
 */
final class JsonTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser json;
    private final List<String> repeatedKeys;

    private JsonTree(JsonParser json, List<String> repeatedKeys) {
        this.json = json;
        this.repeatedKeys = repeatedKeys;
    }

    /**
     * Reads the value that the parser stands at.
     *
     * @param repeatedKeys gets the paths of keys that stand twice
     * @throws IOException if it is no JSON
     */
    static JsonNode read(JsonParser json, List<String> repeatedKeys) throws IOException {
        return new JsonTree(json, repeatedKeys).value(json.currentToken());
    }

    private JsonNode value(JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(json.getBooleanValue());
            case VALUE_NULL -> NODES.nullNode();
            default -> NODES.textNode(json.getText());
        };
    }

    private ObjectNode object() throws IOException {
        ObjectNode object = NODES.objectNode();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            if (object.has(key)) {
                repeatedKeys.add(json.getParsingContext().pathAsPointer().toString());
            }
            JsonToken token = json.nextToken();
            object.set(key, value(token));
        }
        return object;
    }

    private ArrayNode array() throws IOException {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            array.add(value(token));
        }
        return array;
    }
}
