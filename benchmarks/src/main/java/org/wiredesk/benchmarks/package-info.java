/** Runs benchmarks and prints what they found. */
@NullMarked
package org.wiredesk.benchmarks;

import org.jspecify.annotations.NullMarked;
