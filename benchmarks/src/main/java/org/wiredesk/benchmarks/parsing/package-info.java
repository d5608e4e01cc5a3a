/** How many items of each format one thread reads in a second, beside a bare read of the same bytes. */
@NullMarked
package org.wiredesk.benchmarks.parsing;

import org.jspecify.annotations.NullMarked;
