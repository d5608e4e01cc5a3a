package org.wiredesk.producer.parse.newsmlg2;

import java.util.stream.Stream;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.xml.XmlNode.Element;

/**
 * Finds who sent an item: the provider, whose element is there for that. Creator, source of information and copyright holder are often
 * people or clients, so they count only where they are agencies that we know.
 */
final class G2Sender {

    private G2Sender() {}

    static void read(Element item, Element itemMeta, Element contentMeta, ItemDraft draft) {
        itemMeta.elements("provider").flatMap(G2Sender::names).forEach(draft::sender);
        Stream.of("infoSource", "creator")
                .flatMap(contentMeta::elements)
                .flatMap(G2Sender::names)
                .forEach(draft::maybeAgency);
        item.elements("rightsInfo")
                .flatMap(rights -> rights.elements("copyrightHolder"))
                .flatMap(G2Sender::names)
                .forEach(draft::maybeAgency);
    }

    private static Stream<String> names(Element party) {
        return Stream.of(
                        party.attribute("qcode"),
                        party.attribute("literal"),
                        G2Codes.name(party),
                        party.attribute("uri"))
                .flatMap(name -> name.stream());
    }
}
