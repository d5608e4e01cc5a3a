/** Who, what and where: the entities that a story names and the IPTC Media Topics that it is about. */
@NullMarked
package org.wiredesk.streams.enrich;

import org.jspecify.annotations.NullMarked;
