package org.wiredesk.standalone.linking;

import java.util.Set;
import org.wiredesk.records.LinkCorrection;

/**
 * A correction that can be sent.
 *
 * @param correction as it is written to its topic
 * @param awaited the stories that get a revision by it; another one may get one as well
 * @param sentence what it will do
 */
public record LinkPlan(LinkCorrection correction, Set<String> awaited, String sentence) {}
