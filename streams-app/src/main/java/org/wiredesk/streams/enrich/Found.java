package org.wiredesk.streams.enrich;

import java.util.Optional;
import org.wiredesk.records.EntityType;

/**
 * A name found at one place of a text.
 *
 * @param type what it names
 * @param name how it is called: the text itself, or the full form of a name we know
 * @param country for a place the country it lies in, where we know it
 * @param start first UTF-16 unit
 * @param end behind the last one
 * @param sure whether more than the look of the words speaks for it
 */
record Found(EntityType type, String name, Optional<String> country, int start, int end, boolean sure) {}
