/** Step four: where to, when, and what to take back? */
@NullMarked
package org.wiredesk.streams.route;

import org.jspecify.annotations.NullMarked;
