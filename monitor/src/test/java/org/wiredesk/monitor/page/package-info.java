/** The page's own tests. */
@NullMarked
package org.wiredesk.monitor.page;

import org.jspecify.annotations.NullMarked;
