/** Deliveries as ninjs 3, IPTC's JSON for news. */
@NullMarked
package org.wiredesk.outlets.ninjs;

import org.jspecify.annotations.NullMarked;
