package org.wiredesk.producer.parse.ninjs;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.Preview;
import org.wiredesk.producer.parse.StreamingWireParser;
import org.wiredesk.producer.parse.json.JsonItems;
import org.wiredesk.producer.parse.json.JsonShape;

/** Reads ninjs, the JSON of IPTC, in all its versions: one item, or a list of any number of them, bare or in an envelope. */
public final class NinjsParser implements StreamingWireParser {

    private static final Pattern JSON = Pattern.compile("\\{\\s*(?:[\"}]|$)|\\[\\s*[{\\]]");
    private static final JsonShape SHAPE = new JsonShape(
            "ninjs",
            Set.of("data", "item", "items"),
            Set.of("associations", "renditions", "people", "organisations", "person", "organisation", "rightsinfo"),
            NinjsItem::isIn);

    @Override
    public String format() {
        return SHAPE.format();
    }

    /** Any JSON object, or a list of objects: what an object must have to be news is asked when it is read, to give a better reason. */
    @Override
    public boolean recognises(Preview preview) {
        return JSON.matcher(preview.signs()).lookingAt();
    }

    @Override
    public void parse(Intake intake, long largestItem, Consumer<ParseOutcome> outcomes) {
        JsonItems.read(intake, SHAPE, largestItem, NinjsItem::read, outcomes);
    }
}
