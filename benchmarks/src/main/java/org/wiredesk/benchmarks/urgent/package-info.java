/** How long a kill and a flash take while many items wait. */
@NullMarked
package org.wiredesk.benchmarks.urgent;

import org.jspecify.annotations.NullMarked;
