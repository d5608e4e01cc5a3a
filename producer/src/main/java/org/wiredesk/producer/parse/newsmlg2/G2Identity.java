package org.wiredesk.producer.parse.newsmlg2;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.nitf.SlugStem;
import org.wiredesk.producer.parse.xml.XmlNode.Element;
import org.wiredesk.records.AlternateId;
import org.wiredesk.records.WarningKind;

/**
 * Reads which story an item tells, and in which version: {@code @guid} and {@code @version}, but for what two agencies make of them. Reuters
 * spells one and the same guid in two ways, so its heart, the USN, is kept beside it; TT ends its guids in the number of the revision.
 */
final class G2Identity {

    private static final Pattern USN =
            Pattern.compile("tag[:_]reuters\\.com[,_]\\d{4}[:_]newsml_([A-Z0-9]{6,})(?:[:_-].*)?");
    private static final Pattern TT = Pattern.compile("(.*\\bTT:\\d+):(\\d{1,6})");
    private static final int DAY = 8;

    private G2Identity() {}

    /** Reads it; an item without a guid is known by slug and day. */
    static void read(Element item, Element itemMeta, Element contentMeta, ItemDraft draft) {
        Optional<String> guid = item.attribute("guid");
        draft.fields()
                .setVersion(guid.flatMap(G2Identity::revision)
                        .or(() -> item.attribute("version"))
                        .orElse(null));
        guid.map(G2Identity::story).ifPresent(draft::agencyId);
        if (guid.isEmpty()) {
            String slug = contentMeta
                    .element("slugline")
                    .flatMap(G2Codes::line)
                    .map(SlugStem::of)
                    .orElse("");
            String day = itemMeta.element("versionCreated")
                    .flatMap(G2Codes::line)
                    .map(time -> time.replace("-", ""))
                    .orElse("");
            if (!slug.isEmpty()) {
                draft.contentKey(slug, day.substring(0, Math.min(DAY, day.length())));
            }
            draft.warn(WarningKind.MISSING, "@guid", "It is missing: later versions cannot be tied to this one by it.");
        }
    }

    /** A guid without the number of a revision that is in it. */
    static String story(String guid) {
        Matcher revised = TT.matcher(guid);
        return revised.matches() ? revised.group(1) : guid;
    }

    /** The number of a revision in a guid. */
    static Optional<String> revision(String guid) {
        Matcher revised = TT.matcher(guid);
        return revised.matches() ? Optional.of(revised.group(2)) : Optional.empty();
    }

    /** The name behind both spellings of Reuters. */
    static Optional<AlternateId> usn(Element item) {
        return item.attribute("guid")
                .map(USN::matcher)
                .filter(Matcher::matches)
                .map(usn -> new AlternateId("usn", usn.group(1)));
    }
}
