/** Reads the deliveries of a topic page by page. Kafka is the log, so there is no store beside it. */
@NullMarked
package org.wiredesk.outlets.log;

import org.jspecify.annotations.NullMarked;
