/** What waits under embargo. */
@NullMarked
package org.wiredesk.standalone.held;

import org.jspecify.annotations.NullMarked;
