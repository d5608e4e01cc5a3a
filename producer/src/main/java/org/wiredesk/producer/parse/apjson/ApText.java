package org.wiredesk.producer.parse.apjson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wiredesk.producer.parse.json.JsonFields;
import org.wiredesk.producer.parse.prose.HtmlProse;
import org.wiredesk.producer.parse.prose.PlainProse;
import org.wiredesk.producer.parse.prose.Whitespace;
import org.wiredesk.records.WarningKind;

/** Finds the text of an AP item: in the item, as NITF or HTML, or only behind a link, which is not followed. */
final class ApText {

    private static final String[] BODIES = {"body_nitf", "body_xhtml", "body_html", "body_text", "body"};
    private static final String HEAD = "<body.head";
    private static final String HEAD_END = "</body.head>";

    private ApText() {}

    /**
     * The text; an empty list if there is none, with a warning if it is only linked.
     *
     * @param headline of the item; alerts without a body have no other text
     */
    static List<String> paragraphs(JsonFields fields, String headline) {
        Optional<String> body = fields.text(BODIES);
        if (body.isPresent()) {
            return paragraphs(body.get());
        }
        if (isLinked(fields)) {
            String rest = headline.isEmpty() ? "" : " Of its words only the headline was taken.";
            fields.draft()
                    .warn(
                            WarningKind.LEFT_OUT,
                            "renditions.nitf",
                            "The text is only linked, and links are not followed: have it sent within the item."
                                    + rest);
        }
        return List.of();
    }

    /** The place in the dateline, by its parts: city, area, country. */
    static @Nullable String located(JsonFields fields) {
        for (JsonFields place : fields.objects("datelinelocation", "located")) {
            List<String> parts = Stream.of(
                            place.text("city", "name"), place.text("countryareaname"), place.text("countryname"))
                    .flatMap(Optional::stream)
                    .map(Whitespace::collapse)
                    .distinct()
                    .toList();
            if (!parts.isEmpty()) {
                return String.join(", ", parts);
            }
        }
        return null;
    }

    /** NITF repeats headline, by-line and dateline in its head. */
    private static List<String> paragraphs(String body) {
        if (!body.contains("<")) {
            return PlainProse.paragraphs(body);
        }
        int head = body.indexOf(HEAD);
        int end = body.indexOf(HEAD_END, Math.max(head, 0));
        boolean hasHead = head >= 0 && end > head;
        return HtmlProse.paragraphs(hasHead ? body.substring(0, head) + body.substring(end + HEAD_END.length()) : body);
    }

    private static boolean isLinked(JsonFields fields) {
        return fields.node().path("renditions").properties().stream()
                .anyMatch(rendition -> rendition.getKey().startsWith("nitf")
                        && rendition.getValue().hasNonNull("href"));
    }
}
