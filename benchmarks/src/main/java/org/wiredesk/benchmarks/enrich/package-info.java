/** How long it takes to find who, what and where in a story. */
@NullMarked
package org.wiredesk.benchmarks.enrich;

import org.jspecify.annotations.NullMarked;
