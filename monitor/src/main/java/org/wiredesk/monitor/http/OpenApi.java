package org.wiredesk.monitor.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.avro.Schema;
import org.wiredesk.records.Changes;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Revision;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryRelation;
import org.wiredesk.records.WireItem;

/** The description of the API: written by hand as {@code openapi.yaml}, but for the records of the pipeline, which describe themselves. */
final class OpenApi {

    private static final List<Schema> RECORDS = List.of(
            Revision.getClassSchema(),
            Changes.getClassSchema(),
            Story.getClassSchema(),
            Decision.getClassSchema(),
            StoryRelation.getClassSchema(),
            WireItem.getClassSchema());

    private OpenApi() {}

    /** The document. The part that is written by hand ends within its schemas; JSON is YAML, too. */
    static String document() throws IOException {
        try (InputStream in = OpenApi.class.getResourceAsStream("/org/wiredesk/monitor/openapi.yaml")) {
            if (in == null) {
                throw new IllegalStateException("openapi.yaml is missing from the jar.");
            }
            StringBuilder document = new StringBuilder(new String(in.readAllBytes(), UTF_8));
            RecordSchemas.of(RECORDS)
                    .forEach((name, schema) -> document.append("    ")
                            .append(name)
                            .append(": ")
                            .append(schema)
                            .append('\n'));
            return document.toString();
        }
    }
}
