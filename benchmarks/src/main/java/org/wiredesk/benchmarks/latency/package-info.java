/** How long items take to their decisions and topics: a kill and a flash while many items wait, and others while one source floods. */
@NullMarked
package org.wiredesk.benchmarks.latency;

import org.jspecify.annotations.NullMarked;
