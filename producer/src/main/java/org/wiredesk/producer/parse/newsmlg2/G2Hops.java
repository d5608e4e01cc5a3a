package org.wiredesk.producer.parse.newsmlg2;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wiredesk.producer.parse.value.CommonFields;
import org.wiredesk.producer.parse.value.NewsCode;
import org.wiredesk.producer.parse.xml.XmlNode.Element;
import org.wiredesk.records.Hop;

/** Reads {@code hopHistory}: which way an item came, and what was done to it on the way. */
final class G2Hops {

    private G2Hops() {}

    /** The stations in their order; those without a name are left out. */
    static List<Hop> of(Element item, CommonFields common) {
        return item.elements("hopHistory")
                .flatMap(history -> history.elements("hop"))
                .sorted((one, other) -> Integer.compare(number(one), number(other)))
                .flatMap(hop -> hop(hop, common).stream())
                .toList();
    }

    private static Optional<Hop> hop(Element hop, CommonFields common) {
        String action = hop.elements("action")
                .flatMap(found -> G2Codes.code(found).stream())
                .map(NewsCode::toText)
                .distinct()
                .collect(Collectors.joining(" "));
        return hop.element("party")
                .flatMap(party -> G2Codes.code(party).map(NewsCode::toText).or(() -> G2Codes.name(party)))
                .map(party -> new Hop(
                        party,
                        action.isEmpty() ? null : action,
                        hop.attribute("timestamp")
                                .flatMap(time -> common.time("hopHistory/hop", time))
                                .orElse(null)));
    }

    private static int number(Element hop) {
        return hop.attribute("seq")
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }
}
