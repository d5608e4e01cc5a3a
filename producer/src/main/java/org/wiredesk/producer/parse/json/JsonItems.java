package org.wiredesk.producer.parse.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.Payload;
import org.wiredesk.producer.parse.Payload.InMemory;
import org.wiredesk.producer.parse.prose.DecodedText;

/**
 * The items of a delivery in JSON, whatever its size. It is first read as JSON has to be: in an encoding of Unicode, without line breaks in strings. Where
 * that fails, or a text is too long to be passed over, it is read once more with all leniency, which takes twice the time and only happens to deliveries that are broken.
 */
public final class JsonItems {

    /** Far beyond what is taken, so that what is too deep can be passed over. */
    private static final int DEEPEST_PASSED_OVER = 10_000;

    private static final String RAW_CONTROL = "unquoted character";
    private static final JsonFactory STRICT = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST_PASSED_OVER)
                    .maxStringLength(JsonTree.LONGEST_TEXT + 1)
                    .maxNumberLength(JsonTree.LONGEST_TEXT + 1)
                    .build())
            .build();
    private static final JsonFactory LENIENT = STRICT.rebuild()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private JsonItems() {}

    /** Makes an item of a JSON object. */
    public interface ItemReader {

        /**
         * Reads one item.
         *
         * @param fields of the item, with its draft
         * @param place where it begins in the delivery
         */
        ParseOutcome read(JsonFields fields, String place);
    }

    /**
     * Reads a delivery.
     *
     * @param largest about how many characters an item may have
     * @throws UncheckedIOException if the bytes cannot be read from disk
     */
    public static void read(
            Intake intake, JsonShape shape, long largest, ItemReader reader, Consumer<ParseOutcome> outcomes) {
        JsonWalk strictly = new JsonWalk(intake, shape, largest, reader, outcomes);
        try {
            walk(intake.payload(), strictly);
        } catch (JsonProcessingException | CharConversionException e) {
            readAgain(strictly, intake, String.valueOf(e.getMessage()).contains(RAW_CONTROL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes in memory are read where they lie: a stream over them would be copied piece by piece. */
    private static void walk(Payload payload, JsonWalk walk) throws IOException {
        if (payload instanceof InMemory memory) {
            try (JsonParser json = STRICT.createParser(memory.content())) {
                walk.walk(json);
            }
        } else {
            try (InputStream bytes = payload.open();
                    JsonParser json = STRICT.createParser(bytes)) {
                walk.walk(json);
            }
        }
    }

    private static void readAgain(JsonWalk before, Intake intake, boolean rawControls) {
        DecodedText.Source source = DecodedText.open(intake.payload(), intake.declaredCharset());
        List<String> oddities = new ArrayList<>(source.oddity().stream().toList());
        if (rawControls) {
            oddities.add(
                    "Line breaks or tabs stand in strings as they are, which JSON does not allow; they were kept.");
        }
        JsonWalk leniently = before.again(oddities);
        try (Reader text = new ShortStrings(source.reader(), JsonTree.LONGEST_TEXT + 1);
                JsonParser json = LENIENT.createParser(text)) {
            leniently.walk(json);
        } catch (JsonProcessingException e) {
            leniently.refuse(JsonWalk.place(e.getLocation()), "It is not well-formed JSON: " + reason(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reason(JsonProcessingException e) {
        String reason = String.valueOf(e.getOriginalMessage());
        int marker = reason.indexOf(" (start marker at ");
        return (marker < 0 ? reason : reason.substring(0, marker)) + ".";
    }
}
