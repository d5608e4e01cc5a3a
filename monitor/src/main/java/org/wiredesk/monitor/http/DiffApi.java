package org.wiredesk.monitor.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wiredesk.diff.RevisionDiff;
import org.wiredesk.monitor.http.StoryApi.Asked;
import org.wiredesk.monitor.search.Parameters;
import org.wiredesk.records.Changes;
import org.wiredesk.records.FieldChange;
import org.wiredesk.records.Revision;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.schemas.AvroJson;

/** {@code /api/stories/{id}/diff}: any two revisions of a story compared, by the rules that each is compared with the one before it. */
final class DiffApi implements Consumer<RoutesConfig> {

    private static final String HEADLINE = "headline";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Desk desk;

    DiffApi(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void accept(RoutesConfig routes) {
        routes.get("/api/stories/{id}/diff", this::diff);
    }

    private void diff(Context context) throws IOException {
        Asked asked = Asked.of(context, desk.get());
        Parameters parameters = new Parameters(context.queryParamMap());
        List<Integer> visible = asked.file().visible(asked.privileged());
        int newest = visible.get(visible.size() - 1);
        int to = parameters.number("to", newest, 1, Integer.MAX_VALUE);
        int beforeIt = visible.stream()
                .filter(number -> number < to)
                .max(Integer::compare)
                .orElse(0);
        int from = parameters.number("from", beforeIt, 0, Integer.MAX_VALUE);
        Revision after = revision(asked, to);
        Optional<Revision> before = from == 0 ? Optional.empty() : Optional.of(revision(asked, from));
        Changes changes = RevisionDiff.between(before.orElseGet(() -> nothingBefore(after)), after);
        ObjectNode json = JSON.objectNode();
        json.put("from", from);
        json.put("to", to);
        json.set(HEADLINE, headline(before, after, changes));
        json.set("changes", AvroJson.object(changes));
        if (before.isPresent()) {
            json.set("before", AvroJson.object(before.get()));
        } else {
            json.putNull("before");
        }
        json.set("after", AvroJson.object(after));
        context.contentType(Answers.JSON).header("Cache-Control", "no-store").result(json.toString());
    }

    private static Revision revision(Asked asked, int number) throws IOException {
        return asked.shelf()
                .revision(asked.file(), number, asked.privileged())
                .orElseThrow(() -> new NotThere("The story has no revision " + number + "."));
    }

    private static ObjectNode headline(Optional<Revision> before, Revision after, Changes changes) {
        ObjectNode json = JSON.objectNode();
        json.put("before", before.map(Revision::getHeadline).orElse(null));
        json.put("after", after.getHeadline());
        Optional<FieldChange> change = changes.getFields().stream()
                .filter(field -> field.getField().equals(HEADLINE))
                .findFirst();
        var spans = json.putArray("spans");
        change.ifPresent(field -> field.getSpans().forEach(span -> spans.add(AvroJson.object(span))));
        return json;
    }

    /** A revision that says nothing: all of the first one is new against it. */
    private static Revision nothingBefore(Revision first) {
        return Revision.newBuilder()
                .setStoryId(first.getStoryId())
                .setRevision(0)
                .setKind(first.getKind())
                .setStatus(StoryStatus.USABLE)
                .setSource(first.getSource())
                .setHeadline("")
                .setBody("")
                .setChanges(Changes.newBuilder().build())
                .setItemId(first.getItemId())
                .setVersionCreated(first.getVersionCreated())
                .setReceivedAt(first.getReceivedAt())
                .build();
    }
}
