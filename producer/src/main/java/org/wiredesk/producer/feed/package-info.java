/** Where deliveries come from: a folder that agencies' files are dropped into. */
@NullMarked
package org.wiredesk.producer.feed;

import org.jspecify.annotations.NullMarked;
