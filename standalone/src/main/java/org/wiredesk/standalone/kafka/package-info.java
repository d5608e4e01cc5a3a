/** A real Kafka broker inside this process, so that nobody has to install one. */
@NullMarked
package org.wiredesk.standalone.kafka;

import org.jspecify.annotations.NullMarked;
