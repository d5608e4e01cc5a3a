/** How much the steps link and revise take, beside a topology that only passes records on. */
@NullMarked
package org.wiredesk.benchmarks.topology;

import org.jspecify.annotations.NullMarked;
