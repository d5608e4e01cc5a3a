package org.wiredesk.producer.parse.newsmlg2;

import java.util.Optional;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.value.CommonFields;
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
     * @param catalogs those of the message; what the item adds to them counts for those behind it as well
     * @param place where it begins in the delivery
     */
    static ParseOutcome read(Element item, G2Catalogs catalogs, String place, ItemDraft draft) {
        Element itemMeta = child(item, "itemMeta");
        Element contentMeta = child(item, "contentMeta");
        Element contentSet = child(item, "contentSet");
        G2Body body = G2Body.of(contentSet);
        G2Sender.read(item, itemMeta, contentMeta, draft);
        G2Identity.read(item, itemMeta, contentMeta, draft);
        catalogs.learn(item);
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
        new G2ItemMeta(itemMeta, catalogs, draft).read();
        draft.fields().setHops(G2Hops.of(item, new CommonFields(draft)));
        new G2ContentMeta(item, contentMeta, catalogs, draft).read(body);
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

    private static Element child(Element parent, String name) {
        return parent.element(name).orElseGet(() -> G2Codes.absent(name));
    }
}
