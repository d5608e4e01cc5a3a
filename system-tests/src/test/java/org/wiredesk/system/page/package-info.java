/** The page in a real browser. */
@NullMarked
package org.wiredesk.system.page;

import org.jspecify.annotations.NullMarked;
