package org.wiredesk.monitor.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;

/**
 * Describes Avro records as {@link org.wiredesk.schemas.AvroJson} writes them, field by field, by JSON Schema: what a record of the pipeline looks like is
 * said in one place, its own schema.
 */
final class RecordSchemas {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String TYPE = "type";
    private static final String NULL = "null";

    private final Map<String, ObjectNode> byName = new LinkedHashMap<>();

    private RecordSchemas() {}

    /** The descriptions of these records and of all that are within them, by their names. */
    static Map<String, ObjectNode> of(List<Schema> records) {
        RecordSchemas schemas = new RecordSchemas();
        records.forEach(schemas::reference);
        return Collections.unmodifiableMap(schemas.byName);
    }

    private ObjectNode reference(Schema schema) {
        if (!byName.containsKey(schema.getName())) {
            ObjectNode described = JSON.objectNode().put(TYPE, "object");
            byName.put(schema.getName(), described);
            describe(schema, described);
        }
        return JSON.objectNode().put("$ref", "#/components/schemas/" + schema.getName());
    }

    private void describe(Schema schema, ObjectNode described) {
        described.put("description", schema.getDoc());
        described.put("additionalProperties", false);
        ArrayNode required = described.putArray("required");
        ObjectNode properties = described.putObject("properties");
        for (Schema.Field field : schema.getFields()) {
            required.add(field.name());
            ObjectNode value = value(field.schema());
            if (field.doc() != null) {
                value.put("description", field.doc());
            }
            properties.set(field.name(), value);
        }
    }

    private ObjectNode value(Schema schema) {
        return switch (schema.getType()) {
            case UNION -> anyOf(schema);
            case RECORD -> reference(schema);
            case ENUM -> {
                ObjectNode symbols = type("string");
                schema.getEnumSymbols().forEach(symbols.putArray("enum")::add);
                yield symbols;
            }
            case ARRAY -> type("array").set("items", value(schema.getElementType()));
            case MAP -> type("object").set("additionalProperties", value(schema.getValueType()));
            case INT -> type("integer");
            case LONG -> isTime(schema) ? type("string").put("format", "date-time") : type("integer");
            case FLOAT, DOUBLE -> type("number");
            case BOOLEAN -> type("boolean");
            case NULL -> type(NULL);
            case STRING -> type("string");
            case BYTES, FIXED -> type("string").put("contentEncoding", "base64");
        };
    }

    /** What may be null is by far the most frequent union, and most readable by its type. */
    private ObjectNode anyOf(Schema union) {
        List<ObjectNode> kinds = union.getTypes().stream().map(this::value).toList();
        ObjectNode other = kinds.get(kinds.size() - 1);
        boolean simple = kinds.size() == 2 && union.isNullable() && other.has(TYPE) && !other.has("enum");
        if (simple) {
            JsonNode type = other.get(TYPE);
            other.putArray(TYPE).add(type).add(NULL);
            return other;
        }
        ObjectNode any = JSON.objectNode();
        kinds.forEach(any.putArray("anyOf")::add);
        return any;
    }

    private static boolean isTime(Schema schema) {
        return schema.getLogicalType() instanceof LogicalTypes.TimestampMillis;
    }

    private static ObjectNode type(String name) {
        return JSON.objectNode().put(TYPE, name);
    }
}
