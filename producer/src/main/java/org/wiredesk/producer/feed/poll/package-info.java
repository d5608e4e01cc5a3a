/** Looking for something new again and again, and keeping what was found until it is published. */
@NullMarked
package org.wiredesk.producer.feed.poll;

import org.jspecify.annotations.NullMarked;
