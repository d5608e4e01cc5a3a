/** Everything in one process on an embedded Kafka, and the command line. */
@NullMarked
package org.wiredesk.standalone;

import org.jspecify.annotations.NullMarked;
