package org.wiredesk.standalone.linking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Revision;
import org.wiredesk.records.WireItem;

/** What is on record of items and stories, so that a correction can be planned without Kafka. */
public interface LinkArchive {

    /** All corrections so far. */
    LinkLedger ledger();

    /** What was decided of an item; empty if nothing is on record. */
    Optional<Decision> decision(String itemId);

    /** The decisions on the items that belong to a story now, in the order of their receipt. */
    List<Decision> decisionsOf(String storyId, LinkLedger ledger);

    /** The newest revision of each of these stories that is on record, and no message to editors if there is another one. */
    Map<String, Revision> newest(Set<String> storyIds);

    /** Those of these items that are still on the wire, by their ids. */
    Map<String, WireItem> items(Collection<String> itemIds);
}
