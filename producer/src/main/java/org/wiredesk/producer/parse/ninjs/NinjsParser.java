package org.wiredesk.producer.parse.ninjs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.ParseOutcome.Nothing;
import org.wiredesk.producer.parse.Preview;
import org.wiredesk.producer.parse.WireParser;
import org.wiredesk.producer.parse.prose.DecodedText;
import org.wiredesk.records.WarningKind;

/** Reads ninjs, the JSON of IPTC, in all its versions: one item, or a list of them. */
public final class NinjsParser implements WireParser {

    private static final int DEEPEST = 100;
    private static final int LONGEST_TEXT = 10_000_000;
    private static final Pattern JSON = Pattern.compile("\\{\\s*(?:[\"}]|$)|\\[\\s*[{\\]]");
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    @Override
    public String format() {
        return "ninjs";
    }

    /** Any JSON object, or a list of objects: what an object must have to be news is asked when it is read, to give a better reason. */
    @Override
    public boolean recognises(Preview preview) {
        return JSON.matcher(preview.text()).lookingAt();
    }

    @Override
    public void parse(Intake intake, Consumer<ParseOutcome> outcomes) {
        DecodedText decoded = DecodedText.of(intake.bytes());
        List<String> oddities = new ArrayList<>();
        decoded.oddity().ifPresent(oddities::add);
        if (JsonText.hasRawControls(decoded.text())) {
            oddities.add(
                    "Line breaks or tabs stand in strings as they are, which JSON does not allow; they were kept.");
        }
        Reading reading = new Reading(intake, oddities, outcomes);
        try (JsonParser json = FACTORY.createParser(decoded.text())) {
            reading.read(json);
        } catch (JsonProcessingException e) {
            reading.refuse(place(e.getLocation()), "It is not well-formed JSON: " + reason(e));
        } catch (IOException e) {
            reading.refuse("file", "It could not be read: " + e.getMessage());
        }
    }

    private static String reason(JsonProcessingException e) {
        return String.valueOf(e.getOriginalMessage()).replaceFirst(" \\(start marker at .*", "") + ".";
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null
                ? "file"
                : String.format(Locale.ROOT, "line %d, column %d", location.getLineNr(), location.getColumnNr());
    }

    /** One delivery being read. */
    private final class Reading {

        private final Intake intake;
        private final List<String> oddities;
        private final Consumer<ParseOutcome> outcomes;
        private int position;

        Reading(Intake intake, List<String> oddities, Consumer<ParseOutcome> outcomes) {
            this.intake = intake;
            this.oddities = oddities;
            this.outcomes = outcomes;
        }

        void read(JsonParser json) throws IOException {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                item(json);
            } else {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    item(json);
                }
            }
            if (json.nextToken() != null) {
                refuse(place(json.currentTokenLocation()), "There is more behind the end of the JSON.");
            }
            if (position == 0) {
                outcomes.accept(new Nothing(format(), "The list is empty."));
            }
        }

        void refuse(String place, String reason) {
            outcomes.accept(draft().refused(place, reason));
            position++;
        }

        private void item(JsonParser json) throws IOException {
            if (json.currentToken() == null) {
                refuse("file", "There is no JSON in it.");
                return;
            }
            String place = place(json.currentTokenLocation());
            List<String> repeatedKeys = new ArrayList<>();
            JsonNode node = JsonTree.read(json, repeatedKeys);
            if (!(node instanceof ObjectNode object)) {
                refuse(place, "A ninjs item is a JSON object, and this is none.");
                return;
            }
            ItemDraft draft = draft();
            oddities.forEach(oddity -> draft.warn(WarningKind.ENCODING, "file", oddity));
            repeatedKeys.forEach(
                    key -> draft.warn(WarningKind.REPEATED, key, "It stands there twice; the last one was read."));
            outcomes.accept(NinjsItem.read(new JsonFields(object, "", draft), place));
            position++;
        }

        private ItemDraft draft() {
            return new ItemDraft(intake, format(), position);
        }
    }
}
