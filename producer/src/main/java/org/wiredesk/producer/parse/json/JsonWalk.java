package org.wiredesk.producer.parse.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.ParseOutcome.Nothing;
import org.wiredesk.records.WarningKind;

/** One walk through a delivery in JSON, from front to back. A second walk goes the same way and tells only what the first one had not yet told. */
final class JsonWalk {

    private final Intake intake;
    private final JsonShape shape;
    private final long largest;
    private final JsonItems.ItemReader reader;
    private final Consumer<ParseOutcome> outcomes;
    private final List<String> oddities;
    private final int toldBefore;
    private int position;

    /** A first walk. */
    JsonWalk(
            Intake intake,
            JsonShape shape,
            long largest,
            JsonItems.ItemReader reader,
            Consumer<ParseOutcome> outcomes) {
        this(intake, shape, largest, reader, outcomes, List.of(), 0);
    }

    private JsonWalk(
            Intake intake,
            JsonShape shape,
            long largest,
            JsonItems.ItemReader reader,
            Consumer<ParseOutcome> outcomes,
            List<String> oddities,
            int toldBefore) {
        this.intake = intake;
        this.shape = shape;
        this.largest = largest;
        this.reader = reader;
        this.outcomes = outcomes;
        this.oddities = oddities;
        this.toldBefore = toldBefore;
    }

    /** A second walk behind this one, which could not go on. */
    JsonWalk again(List<String> oddities) {
        return new JsonWalk(intake, shape, largest, reader, outcomes, oddities, position);
    }

    /** Tells all items. */
    void walk(JsonParser json) throws IOException {
        JsonToken first = json.nextToken();
        if (first == null) {
            refuse("file", "There is no JSON in it.");
            return;
        }
        value(json, first);
        if (json.nextToken() != null) {
            refuse(place(json.currentTokenLocation()), "There is more behind the end of the JSON.");
        }
        if (position == 0) {
            outcomes.accept(new Nothing(shape.format(), "The list is empty."));
        }
    }

    /** Tells that the walk ends here. */
    void refuse(String place, String reason) {
        tell(() -> draft().refused(place, reason));
    }

    /** The words for a place in a file. */
    static String place(@Nullable JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? "file"
                : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private void value(JsonParser json, JsonToken token) throws IOException {
        if (token == JsonToken.START_ARRAY && isList(json)) {
            for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
                value(json, next);
            }
        } else if (token == JsonToken.START_OBJECT && !JsonTree.isTooDeep(json)) {
            object(json);
        } else {
            String place = place(json.currentTokenLocation());
            json.skipChildren();
            refuse(
                    place,
                    token == JsonToken.START_OBJECT
                            ? JsonTree.TOO_DEEP
                            : "An item is a JSON object, and this is none.");
        }
    }

    /** A list within a list is none of items, unless a wrapper leads to it. */
    private static boolean isList(JsonParser json) {
        return !json.getParsingContext().getParent().inArray();
    }

    private void object(JsonParser json) throws IOException {
        JsonLocation start = json.currentTokenLocation();
        JsonTree tree = new JsonTree(json, shape.left(), largest);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        boolean wraps = false;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            if (shape.wrappers().contains(json.currentName()) && !shape.isItem().test(object)) {
                value(json, json.nextToken());
                wraps = true;
            } else {
                tree.field(object);
            }
        }
        if (!wraps || shape.isItem().test(object)) {
            tell(() -> item(start, tree, object));
        }
    }

    private ParseOutcome item(JsonLocation start, JsonTree tree, ObjectNode object) {
        ItemDraft draft = draft();
        Optional<String> objection = tree.objection();
        if (objection.isPresent()) {
            return draft.refused(place(start), objection.get());
        }
        oddities.forEach(oddity -> draft.warn(WarningKind.ENCODING, "file", oddity));
        tree.repeatedKeys()
                .forEach(key -> draft.warn(WarningKind.REPEATED, key, "It stands there twice; the last one was read."));
        return reader.read(new JsonFields(object, "", draft), place(start));
    }

    private void tell(Supplier<ParseOutcome> outcome) {
        if (position >= toldBefore) {
            outcomes.accept(outcome.get());
        }
        position++;
    }

    private ItemDraft draft() {
        return new ItemDraft(intake, shape.format(), position);
    }
}
