/** Feeds: RSS 0.9x to 2.0, RSS 1.0, Atom 0.3 and 1.0. */
@NullMarked
package org.wiredesk.producer.parse.syndication;

import org.jspecify.annotations.NullMarked;
