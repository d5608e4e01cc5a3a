package org.wiredesk.producer.parse.newsmlg2;

import java.util.Optional;
import java.util.Set;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.xml.XmlNode.Element;

/** Reads one item of NewsML-G2: takes it if it is a text, says what it is if not. */
final class G2Item {

    private static final Set<String> TEXT_CLASSES = Set.of("text", "composite");

    private G2Item() {}

    /**
     * The item, or why it is none that we take.
     *
     * @param place where it begins in the delivery
     */
    static ParseOutcome read(Element item, String place, ItemDraft draft) {
        Element itemMeta = child(item, "itemMeta");
        Element contentMeta = child(item, "contentMeta");
        G2Body body = G2Body.of(child(item, "contentSet"));
        G2Sender.read(item, itemMeta, contentMeta, draft);
        identity(item, draft);
        Optional<String> objection = objection(item, itemMeta, body);
        if (objection.isPresent()) {
            return draft.refused(place, objection.get());
        }
        new G2ItemMeta(itemMeta, draft).read();
        new G2ContentMeta(item, contentMeta, draft).read(body);
        return draft.parsed();
    }

    private static Optional<String> objection(Element item, Element itemMeta, G2Body body) {
        if (!item.name().equals("newsItem") && !(item.name().equals("packageItem") && body.hasText())) {
            return Optional.of("It is a " + item.name() + " and not a news item with a text; only texts are taken.");
        }
        String itemClass = itemMeta.element("itemClass")
                .flatMap(G2Codes::code)
                .map(code -> code.code())
                .orElse("text");
        return TEXT_CLASSES.contains(itemClass)
                ? Optional.empty()
                : Optional.of("It is of the class '" + itemClass + "'; only texts are taken.");
    }

    private static void identity(Element item, ItemDraft draft) {
        Optional<String> guid = item.attribute("guid");
        if (guid.isEmpty()) {
            draft.warn("@guid", "It is missing: later versions cannot be tied to this one by it.");
        }
        guid.ifPresent(draft::agencyId);
        draft.fields().setVersion(item.attribute("version").orElse(null));
    }

    private static Element child(Element parent, String name) {
        return parent.element(name).orElseGet(() -> G2Codes.absent(name));
    }
}
