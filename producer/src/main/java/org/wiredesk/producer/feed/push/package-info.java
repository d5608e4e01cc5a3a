/** Items that others post to us over HTTP. */
@NullMarked
package org.wiredesk.producer.feed.push;

import org.jspecify.annotations.NullMarked;
