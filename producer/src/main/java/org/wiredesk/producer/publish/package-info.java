/** Sends what was read to Kafka: items to {@code wire.items}, the rest to {@code wire.rejects}. */
@NullMarked
package org.wiredesk.producer.publish;

import org.jspecify.annotations.NullMarked;
