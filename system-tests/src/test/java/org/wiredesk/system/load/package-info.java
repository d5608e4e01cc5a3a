/** More copy at once than on a quiet day. */
@NullMarked
package org.wiredesk.system.load;

import org.jspecify.annotations.NullMarked;
