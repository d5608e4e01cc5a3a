package org.wiredesk.benchmarks.linking;

import java.util.List;
import java.util.Map;

/** Something that finds the stories of items. */
interface Linker {

    /** What it is called in the report. */
    String name();

    /** An answer for each item, by its id; the items come in the order of their receipt. */
    Map<String, Answer> link(List<SentItem> items);
}
