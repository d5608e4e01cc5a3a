package org.wiredesk.streams.enrich;

import java.util.Optional;
import org.wiredesk.records.EntityType;

/**
 * A name that stands in one of our tables.
 *
 * @param type what it names
 * @param name its full form
 * @param country for a place the country it lies in, ISO 3166-1 alpha-2, where it is one country
 * @param area whether it is a country or a part of one that towns lie in
 */
record KnownName(EntityType type, String name, Optional<String> country, boolean area) {}
