/** Step five: what leaves the pipeline, each record in its envelope. */
@NullMarked
package org.wiredesk.streams.out;

import org.jspecify.annotations.NullMarked;
