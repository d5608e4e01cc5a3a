package org.wiredesk.standalone.replay;

import org.wiredesk.schemas.Reject;

/**
 * A reject as it lies on {@code wire.rejects}, without its bytes.
 *
 * @param source the record's key
 * @param reject what its headers say
 * @param bytes where its bytes are
 */
record StoredReject(String source, Reject reject, Spot bytes) {

    /**
     * A place on the topic.
     *
     * @param partition of {@code wire.rejects}
     * @param offset in it
     */
    record Spot(int partition, long offset) {}
}
