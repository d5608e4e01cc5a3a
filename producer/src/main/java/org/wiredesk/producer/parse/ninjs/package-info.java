/** IPTC ninjs 1.0 to 3.x: news as JSON. */
@NullMarked
package org.wiredesk.producer.parse.ninjs;

import org.jspecify.annotations.NullMarked;
