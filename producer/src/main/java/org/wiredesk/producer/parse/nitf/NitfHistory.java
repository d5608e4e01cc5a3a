package org.wiredesk.producer.parse.nitf;

import java.util.List;
import java.util.Optional;
import org.wiredesk.producer.parse.value.CommonFields;
import org.wiredesk.producer.parse.xml.XmlNode.Element;
import org.wiredesk.records.HistoryNote;

/** Reads {@code revision-history}: what was done to a document, by whom and when. */
final class NitfHistory {

    private NitfHistory() {}

    /**
     * The notes in their order.
     *
     * @param parents where the {@code revision-history} elements may stand
     */
    static List<HistoryNote> of(List<Element> parents, CommonFields common) {
        return parents.stream()
                .flatMap(parent -> parent.elements("revision-history"))
                .flatMap(entry -> note(entry, common).stream())
                .toList();
    }

    private static Optional<HistoryNote> note(Element entry, CommonFields common) {
        return entry.attribute("comment")
                .or(() -> entry.attribute("function"))
                .map(comment -> new HistoryNote(
                        comment,
                        entry.attribute("name").orElse(null),
                        entry.attribute("norm")
                                .flatMap(time -> common.time("head/revision-history", time))
                                .orElse(null)));
    }
}
