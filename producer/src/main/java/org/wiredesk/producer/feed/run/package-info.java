/** Feeds, running: each knows where its items come from, and all publish alike. */
@NullMarked
package org.wiredesk.producer.feed.run;

import org.jspecify.annotations.NullMarked;
