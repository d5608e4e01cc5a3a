/** Topics for those without Kafka: Atom feeds, ninjs and signed webhooks, all from the deliveries on {@code news.topic.*}. */
@NullMarked
package org.wiredesk.outlets;

import org.jspecify.annotations.NullMarked;
