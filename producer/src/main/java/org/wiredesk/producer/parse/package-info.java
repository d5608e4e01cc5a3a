/** From the bytes of one delivery to wire items, or to the reason why not; no Kafka in here. */
@NullMarked
package org.wiredesk.producer.parse;

import org.jspecify.annotations.NullMarked;
