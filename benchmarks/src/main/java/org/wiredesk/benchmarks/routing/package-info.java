/** How long it takes to say which rules a story meets. */
@NullMarked
package org.wiredesk.benchmarks.routing;

import org.jspecify.annotations.NullMarked;
