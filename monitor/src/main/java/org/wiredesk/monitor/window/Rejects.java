package org.wiredesk.monitor.window;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.wiredesk.schemas.Reject;

/** What is shown of something that could not be read. */
final class Rejects {

    private static final int EXCERPT = 300;
    private static final int LONGEST_CHARACTER = 4;
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    /** Wire services end lines, headers and stories by these. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1F&&[^\\n\\t]]");
    /** No character of these has a look of its own; some of them turn the reading direction of what follows. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\n\\t]]");

    /** Where Unicode has the pictures of the control characters. */
    private static final int PICTURES = 0x2400;

    private Rejects() {}

    static Document document(String id, RejectedItem rejected, Arrived arrived) throws IOException {
        Reject reject = rejected.reject();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", arrived.partition() + "-" + arrived.offset());
        json.put("reason", reject.reason());
        json.put("format", reject.format());
        json.put("feed", reject.feed());
        json.put("place", reject.place());
        json.put("deliveredAs", reject.deliveredAs().orElse(null));
        json.put("receivedAt", reject.receivedAt().toString());
        json.put("size", rejected.bytes().remaining());
        json.put("excerpt", excerpt(rejected.bytes()));
        return Documents.reject(id, reject.itemId(), reject.receivedAt(), json);
    }

    /** The first characters, in lines that end in a line feed; control characters are shown by their picture, such as ␁, and what else cannot be seen as �. */
    static String excerpt(ByteBuffer bytes) {
        int longest = Math.min(bytes.remaining(), EXCERPT * LONGEST_CHARACTER);
        String beginning = UTF_8.decode(bytes.slice(0, longest)).toString();
        int end = beginning.offsetByCodePoints(0, Math.min(EXCERPT, beginning.codePointCount(0, beginning.length())));
        String lines = LINE_END.matcher(beginning.substring(0, end)).replaceAll("\n");
        String controls = CONTROL.matcher(lines)
                .replaceAll(found -> Character.toString(PICTURES + found.group().charAt(0)));
        return UNSEEN.matcher(controls).replaceAll("\uFFFD");
    }
}
