/** The values that the IPTC formats share: times, codes, states; what is odd about one becomes a warning. */
@NullMarked
package org.wiredesk.producer.parse.value;

import org.jspecify.annotations.NullMarked;
