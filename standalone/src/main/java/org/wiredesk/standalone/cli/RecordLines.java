package org.wiredesk.standalone.cli;

import java.util.List;
import org.wiredesk.standalone.records.RecordCards;
import org.wiredesk.standalone.records.RecordJson;
import org.wiredesk.standalone.records.TopicRecord;
import org.wiredesk.standalone.terminal.CardPrinter;
import org.wiredesk.standalone.terminal.Terminal;

/** How a record is written out. */
@FunctionalInterface
interface RecordLines {

    /** The record's lines, without line ends. */
    List<String> of(TopicRecord record);

    /** For programs: one JSON object a line. */
    static RecordLines json() {
        return record -> List.of(RecordJson.of(record).toString());
    }

    /** For people: a block with a heading. */
    static RecordLines cards(Terminal terminal) {
        CardPrinter printer = new CardPrinter(terminal);
        return record -> printer.lines(RecordCards.of(record));
    }
}
