/** Deliveries that are larger than the memory. */
@NullMarked
package org.wiredesk.producer.large;

import org.jspecify.annotations.NullMarked;
