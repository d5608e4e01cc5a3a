/** How each feed is doing, for people and for machines. */
@NullMarked
package org.wiredesk.producer.feed.status;

import org.jspecify.annotations.NullMarked;
