/** Copy that comes in over feeds, into a desk of its own. */
@NullMarked
package org.wiredesk.system.feeds;

import org.jspecify.annotations.NullMarked;
