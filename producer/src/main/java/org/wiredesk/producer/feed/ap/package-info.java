/** The feed of AP's Media API. */
@NullMarked
package org.wiredesk.producer.feed.ap;

import org.jspecify.annotations.NullMarked;
