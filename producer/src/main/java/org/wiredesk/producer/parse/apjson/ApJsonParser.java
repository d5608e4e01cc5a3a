package org.wiredesk.producer.parse.apjson;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
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
            Set.of("associations", "person", "organisation", "meta", "params", "geometry_geojson"),
            object -> false);
    private static final Pattern FIRST_KEY = Pattern.compile("(?:\\[\\s*)?\\{\\s*\"(\\w{1,20})\"");
    private static final Pattern ITEMS = Pattern.compile("\"items?\"\\s*:\\s*[\\[{]");
    private static final Pattern OF_THE_API = Pattern.compile("\"api_version\"|//api\\.ap\\.org/");
    private static final Set<String> ENVELOPE =
            Set.of("data", "item", "items", "meta", "api_version", "id", "method", "updated");

    @Override
    public String format() {
        return SHAPE.format();
    }

    /** JSON that has the envelope of the API with a sign of AP in it, or AP's ids beside a field that only AP has; what calls itself ninjs is left to ninjs. */
    @Override
    public boolean recognises(Preview preview) {
        String text = preview.signs();
        Matcher first = FIRST_KEY.matcher(text);
        if (!first.lookingAt()) {
            return false;
        }
        boolean enveloped = ENVELOPE.contains(first.group(1));
        if (!enveloped && !text.contains(ApSigns.ID)) {
            return false;
        }
        ApSigns signs = ApSigns.in(text);
        if (signs.standard()) {
            return false;
        }
        boolean wrapped = enveloped && ITEMS.matcher(text).find();
        boolean ofAp = signs.ids() || signs.own() || OF_THE_API.matcher(text).find();
        return (wrapped && ofAp) || (signs.ids() && signs.own());
    }

    @Override
    public void parse(Intake intake, long largestItem, Consumer<ParseOutcome> outcomes) {
        JsonItems.read(intake, SHAPE, largestItem, ApItem::read, outcomes);
    }
}
