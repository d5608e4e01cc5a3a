package org.wiredesk.system.harness;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** An item in ninjs 1.3, as small as it can be and still be a story. */
public final class Ninjs {

    private final ObjectNode item = Json.object();

    /**
     * A usable text in English.
     *
     * @param uri the agency's id of the story
     * @param version the agency's version of it
     */
    public Ninjs(String uri, int version) {
        item.put("uri", uri);
        item.put("type", "text");
        item.put("version", Integer.toString(version));
        item.put("versioncreated", "2026-03-14T09:%02d:00Z".formatted(version));
        item.put("pubstatus", "usable");
        item.put("language", "en");
    }

    public Ninjs headline(String headline) {
        item.put("headline", headline);
        return this;
    }

    /** The text, one entry a paragraph. */
    public Ninjs paragraphs(String... paragraphs) {
        item.put("body_text", String.join("\n\n", List.of(paragraphs)));
        return this;
    }

    /** A Media Topic that the agency sends along. */
    public Ninjs about(String mediaTopic, String name) {
        item.withArray("subject")
                .addObject()
                .put("scheme", "http://cv.iptc.org/newscodes/mediatopic/")
                .put("code", mediaTopic)
                .put("name", name);
        return this;
    }

    /** The agency's note to editors. */
    public Ninjs note(String note) {
        item.put("ednote", note);
        return this;
    }

    /** Not to be published before that. */
    public Ninjs embargoedUntil(Instant time) {
        item.put("embargoed", time.toString());
        return this;
    }

    /** Takes the story back for good. */
    public Ninjs killed() {
        item.put("pubstatus", "canceled");
        return this;
    }

    @Override
    public String toString() {
        return item.toString();
    }
}
