package org.wiredesk.producer.parse.newsmlg2;

import java.util.Optional;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.value.NewsCode;
import org.wiredesk.producer.parse.xml.XmlNode.Element;
import org.wiredesk.records.WarningKind;

/** Reads one item of NewsML-G2: takes it if it is a text, says what it is if not. */
final class G2Item {

    private static final String TEXT = "text";
    private static final String COMPOSITE = "composite";

    private G2Item() {}

    /**
     * The item, or why it is none that we take.
     *
     * @param place where it begins in the delivery
     */
    static ParseOutcome read(Element item, String place, ItemDraft draft) {
        Element itemMeta = child(item, "itemMeta");
        Element contentMeta = child(item, "contentMeta");
        Element contentSet = child(item, "contentSet");
        G2Body body = G2Body.of(contentSet);
        G2Sender.read(item, itemMeta, contentMeta, draft);
        identity(item, draft);
        if (!body.hasText() && hasContent(contentSet)) {
            draft.warn(
                    WarningKind.LEFT_OUT,
                    "contentSet",
                    "None of its contents is XHTML, NITF, HTML or plain text; they were left out.");
        }
        Optional<String> objection = objection(item, itemMeta, body.hasText(), hasContent(contentSet));
        if (objection.isPresent()) {
            return draft.refused(place, objection.get());
        }
        new G2ItemMeta(itemMeta, draft).read();
        new G2ContentMeta(item, contentMeta, draft).read(body);
        return draft.parsed();
    }

    private static Optional<String> objection(Element item, Element itemMeta, boolean hasText, boolean hasContent) {
        if (!item.name().equals("newsItem") && !(item.name().equals("packageItem") && hasText)) {
            return Optional.of("It is a " + item.name() + " and not a news item with a text; only texts are taken.");
        }
        String itemClass = itemMeta.element("itemClass")
                .flatMap(G2Codes::code)
                .map(NewsCode::code)
                .orElse(TEXT);
        boolean mixture = itemClass.equals(COMPOSITE) && (hasText || !hasContent);
        return itemClass.equals(TEXT) || mixture
                ? Optional.empty()
                : Optional.of("It is of the class '" + itemClass + "' and has no text; only texts are taken.");
    }

    private static boolean hasContent(Element contentSet) {
        return contentSet
                .elements()
                .anyMatch(content -> !content.name().equals("inlineXML")
                        || content.elements().findAny().isPresent());
    }

    private static void identity(Element item, ItemDraft draft) {
        Optional<String> guid = item.attribute("guid");
        if (guid.isEmpty()) {
            draft.warn(WarningKind.MISSING, "@guid", "It is missing: later versions cannot be tied to this one by it.");
        }
        guid.ifPresent(draft::agencyId);
        draft.fields().setVersion(item.attribute("version").orElse(null));
    }

    private static Element child(Element parent, String name) {
        return parent.element(name).orElseGet(() -> G2Codes.absent(name));
    }
}
