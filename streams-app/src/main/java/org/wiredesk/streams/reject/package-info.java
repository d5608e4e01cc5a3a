/** Beside the steps: what could not be read gets its decision, too. */
@NullMarked
package org.wiredesk.streams.reject;

import org.jspecify.annotations.NullMarked;
