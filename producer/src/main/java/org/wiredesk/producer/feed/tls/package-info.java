/** Connections over TLS: whom they believe, and why one was not made. */
@NullMarked
package org.wiredesk.producer.feed.tls;

import org.jspecify.annotations.NullMarked;
