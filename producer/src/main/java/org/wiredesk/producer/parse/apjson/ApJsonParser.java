package org.wiredesk.producer.parse.apjson;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.Preview;
import org.wiredesk.producer.parse.StreamingWireParser;
import org.wiredesk.producer.parse.json.JsonItems;
import org.wiredesk.producer.parse.json.JsonShape;

/**
 * Reads what the AP Media API answers: one item, bare or within {@code data}, or a page of a feed. It looks like ninjs and is none: identity, revisions,
 * kills and texts are said in fields of its own.
 */
public final class ApJsonParser implements StreamingWireParser {

    private static final JsonShape SHAPE = new JsonShape(
            "ap-json",
            Set.of("data", "item", "items"),
            Set.of("associations", "person", "organisation", "meta", "params", "geometry_geojson"));
    private static final Pattern OBJECTS = Pattern.compile("\\{\\s*\"|\\[\\s*\\{");
    private static final Pattern ENVELOPE = Pattern.compile(
            "\"data\"\\s*:\\s*\\{[^\\[{]{0,2000}\"items?\"\\s*:\\s*[\\[{]|\"items?\"\\s*:\\s*[\\[{]\\s*[{\"\\]]");
    private static final Pattern OWN_FIELD = Pattern.compile(
            "\"(?:editorialtypes|editorialpriority|editorialrole|headline_extended|datelinelocation|body_nitf|friendlykey|recordsequencenumber)\"\\s*:");
    private static final Pattern NINJS = Pattern.compile("\"\\$?standard\"\\s*:");

    @Override
    public String format() {
        return SHAPE.format();
    }

    /** JSON that has the envelope of the API, or AP's ids beside a field that only AP has; what calls itself ninjs is left to ninjs. */
    @Override
    public boolean recognises(Preview preview) {
        String text = preview.text();
        return OBJECTS.matcher(text).lookingAt()
                && !NINJS.matcher(text).find()
                && (ENVELOPE.matcher(text).find()
                        || (text.contains("\"itemid\"")
                                && OWN_FIELD.matcher(text).find()));
    }

    @Override
    public void parse(Intake intake, long largestItem, Consumer<ParseOutcome> outcomes) {
        JsonItems.read(intake, SHAPE, largestItem, ApItem::read, outcomes);
    }
}
