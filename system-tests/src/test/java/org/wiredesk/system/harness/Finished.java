package org.wiredesk.system.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A command that has come to its end.
 *
 * @param exitCode as a shell sees it
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Finished(int exitCode, String out, String err) {

    /** Standard output as one JSON document. */
    public JsonNode json() {
        return Json.parse(out);
    }

    /** Standard output as one JSON document a line. */
    public List<JsonNode> jsonLines() {
        return out.lines().map(Json::parse).toList();
    }

    /** Both outputs, for those who look for a word wherever it stands. */
    public String words() {
        return out + "\n" + err;
    }
}
