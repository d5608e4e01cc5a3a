package org.wiredesk.producer.parse.ninjs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.producer.parse.json.JsonFields;
import org.wiredesk.producer.parse.prose.HtmlProse;
import org.wiredesk.producer.parse.prose.PlainProse;

/**
 * Finds headline and text in a ninjs object: {@code headline}, {@code headline_main}, {@code body_text}, {@code body_xhtml} ... up to 1.6, the lists
 * {@code headlines} and {@code bodies} from 2.0. Marked-up bodies are preferred, because they say where paragraphs end.
 */
final class NinjsText {

    private static final List<String> MAIN = List.of("headline", "main", "", "title");

    private static final String DPA_BODY = "article_html";

    private NinjsText() {}

    /** Whether there is anything to read. */
    static boolean isIn(ObjectNode object) {
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (name.startsWith("headline")
                    || name.startsWith("body")
                    || name.equals("bodies")
                    || name.equals(DPA_BODY)) {
                return true;
            }
        }
        return false;
    }

    /** The main headline on one line; empty text if there is none. */
    static String headline(JsonFields fields) {
        return fields.text("headline", "headline_main", "headline_text")
                .or(() -> variants(fields, "headlines", "headline_").stream()
                        .min(Comparator.comparingInt(Variant::headlineRank))
                        .map(Variant::value))
                .or(() -> fields.text("title"))
                .map(HtmlProse::line)
                .orElse("");
    }

    /** The text; an empty list if there is none. */
    static List<String> paragraphs(JsonFields fields) {
        List<Variant> bodies = variants(fields, "bodies", "body");
        fields.text(DPA_BODY).ifPresent(html -> bodies.add(new Variant("html", "", html)));
        Optional<Variant> body = bodies.stream().min(Comparator.comparingInt(Variant::bodyRank));
        return body.map(Variant::paragraphs).orElse(List.of());
    }

    private static List<Variant> variants(JsonFields fields, String list, String prefix) {
        List<Variant> variants = new ArrayList<>();
        for (JsonFields entry : fields.objects(list)) {
            String type = entry.text("contenttype", "contentType").orElse("");
            entry.text("value", "name")
                    .ifPresent(
                            value -> variants.add(new Variant(entry.text("role").orElse(""), type, value)));
        }
        for (Iterator<String> names = fields.node().fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (name.startsWith(prefix) && !name.equals(list)) {
                String role = name.substring(prefix.length() + (name.startsWith("_", prefix.length()) ? 1 : 0));
                fields.text(name).ifPresent(value -> variants.add(new Variant(role, "", value)));
            }
        }
        return variants;
    }

    /**
     * One of several headlines or bodies.
     *
     * @param role what it is for, as sent or as its field's name says
     * @param contentType as sent; may be empty
     */
    private record Variant(String role, String contentType, String value) {

        int headlineRank() {
            int rank = MAIN.indexOf(role.toLowerCase(Locale.ROOT));
            return rank < 0 ? MAIN.size() : rank;
        }

        int bodyRank() {
            if (isOtherXml()) {
                return 3;
            }
            return isHtml() ? 0 : role.equals("main") || role.equals("text") || role.isEmpty() ? 1 : 2;
        }

        List<String> paragraphs() {
            return isHtml() || isOtherXml() ? HtmlProse.paragraphs(value) : PlainProse.paragraphs(value);
        }

        private boolean isHtml() {
            String kind = (role + " " + contentType).toLowerCase(Locale.ROOT);
            return kind.contains("html") || (HtmlProse.looksMarkedUp(value) && !isOtherXml());
        }

        private boolean isOtherXml() {
            String type = contentType.toLowerCase(Locale.ROOT);
            return type.endsWith("xml") && !type.contains("html");
        }
    }
}
