/** Where log lines go, and in which form. */
@NullMarked
package org.wiredesk.standalone.logging;

import org.jspecify.annotations.NullMarked;
