package org.wiredesk.monitor.window;

import java.nio.ByteBuffer;
import org.wiredesk.schemas.Reject;

/**
 * Something that could not be read.
 *
 * @param reject what is known of it
 * @param bytes as it came; empty where another reject has them
 */
public record RejectedItem(Reject reject, ByteBuffer bytes) {}
