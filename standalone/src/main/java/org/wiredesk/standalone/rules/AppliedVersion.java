package org.wiredesk.standalone.rules;

import java.util.Map;
import org.wiredesk.records.RoutingRulesChange;

/**
 * A version of the rules on their topic.
 *
 * @param change the version
 * @param offsets where it lies, by partition: once in each
 */
public record AppliedVersion(RoutingRulesChange change, Map<Integer, Long> offsets) {}
