/** Brings what Kafka has into the window. */
@NullMarked
package org.wiredesk.monitor.read;

import org.jspecify.annotations.NullMarked;
