package org.wiredesk.monitor.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.wiredesk.monitor.search.Cursor;
import org.wiredesk.monitor.search.Parameters;
import org.wiredesk.monitor.story.Change.Spot;
import org.wiredesk.monitor.story.DecisionAnswer;
import org.wiredesk.monitor.window.DecisionList;
import org.wiredesk.monitor.window.ItemSpots;
import org.wiredesk.monitor.window.OpenItems;
import org.wiredesk.records.Decision;
import org.wiredesk.records.WireItem;
import org.wiredesk.schemas.AvroJson;

/** {@code /api/decisions}: why did I not get it? And {@code /api/items/{itemId}}: what came in. */
final class DecisionsApi implements Consumer<RoutesConfig> {

    private static final int PAGE = 50;
    private static final int LONGEST_PAGE = 200;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Desk desk;

    DecisionsApi(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void accept(RoutesConfig routes) {
        routes.get("/api/decisions", this::decisions);
        routes.get("/api/items/{itemId}", this::item);
    }

    private void decisions(Context context) throws IOException {
        Newsroom newsroom = desk.get();
        Parameters parameters = new Parameters(context.queryParamMap());
        int limit = parameters.number("limit", PAGE, 1, LONGEST_PAGE);
        DecisionList list = new DecisionList(newsroom.window());
        DecisionList.Page page = list.page(parameters, Reader.of(context).isPrivileged(), limit);
        ObjectNode json = JSON.objectNode();
        ArrayNode array = json.putArray("decisions");
        for (Decision decision : page.decisions()) {
            ObjectNode node = array.addObject();
            node.set("decision", AvroJson.object(decision));
            node.put("answer", DecisionAnswer.sentence(decision, list.fate(decision)));
        }
        json.put("next", page.next().map(Cursor::encoded).orElse(null));
        context.contentType(Answers.JSON).header("Cache-Control", "no-store").result(json.toString());
    }

    private void item(Context context) throws IOException {
        Newsroom newsroom = desk.get();
        boolean privileged = Reader.of(context).isPrivileged();
        String itemId = context.pathParam("itemId");
        Optional<Decision> decision = new DecisionList(newsroom.window()).on(itemId, privileged);
        // Without a decision nobody knows yet whether the text is under embargo.
        Optional<Spot> spot =
                decision.isPresent() || privileged ? new ItemSpots(newsroom.window()).of(itemId) : Optional.empty();
        WireItem item =
                newsroom.items().at(spot.orElseThrow(DecisionsApi::noItem)).orElseThrow(DecisionsApi::noItem);
        if (!privileged && !new OpenItems(newsroom.window()).has(decision.orElseThrow(), item)) {
            throw noItem();
        }
        ObjectNode json = JSON.objectNode();
        json.set("item", AvroJson.object(item));
        if (decision.isPresent()) {
            json.set("decision", AvroJson.object(decision.get()));
        } else {
            json.putNull("decision");
        }
        context.contentType(Answers.JSON).header("Cache-Control", "no-store").result(json.toString());
    }

    private static NotThere noItem() {
        return new NotThere("There is no such item: it has no decision yet, or is so old that Kafka has deleted it.");
    }
}
