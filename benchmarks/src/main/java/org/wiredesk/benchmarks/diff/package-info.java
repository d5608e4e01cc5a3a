/** How long it takes to say what changed between two versions of a story. */
@NullMarked
package org.wiredesk.benchmarks.diff;

import org.jspecify.annotations.NullMarked;
